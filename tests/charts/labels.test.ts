import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet, boxHolds, segmentMeets } from '~/charts/geometry/box'
import { cardBox } from '~/charts/geometry/card'
import { aroundMark, placeLabels } from '~/charts/geometry/place-labels'
import { spread } from '~/charts/geometry/spread'
import { clipText, textWidth, wrapText } from '~/charts/geometry/text-width'

const bounds = { left: 0, top: 0, right: 600, bottom: 300 }
const coordinate = fc.integer({ min: 0, max: 600 })
const mark = fc.record({
  x: coordinate,
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 10, max: 150 }),
})
const segment = fc.record({ x1: coordinate, y1: coordinate, x2: coordinate, y2: coordinate })

describe('placeLabels', () => {
  it('takes the first place that is free', () => {
    const candidates = aroundMark(100, 100, 40, 14, 7)
    const [place] = placeLabels(
      [{ label: 'a', candidates }],
      { boxes: [], segments: [{ x1: 110, y1: 0, x2: 110, y2: 300 }] },
      bounds,
    )
    expect(place?.box).toEqual(candidates[1])
  })

  it('leaves a label out that finds no room', () => {
    const wall = { left: 0, top: 0, right: 600, bottom: 300 }
    expect(
      placeLabels(
        [{ label: 'a', candidates: aroundMark(100, 100, 40, 14, 7) }],
        { boxes: [wall], segments: [] },
        bounds,
      ),
    ).toEqual([])
  })

  it('puts words as near above a long bar as above a dot', () => {
    const [, , overDot] = aroundMark(300, 100, 40, 14, 7)
    const [beside, , overBar] = aroundMark(300, 100, 40, 14, 7, 120)
    expect(overBar).toEqual(overDot)
    expect(beside?.left).toBe(427)
  })

  it('never lets a label cross a line, a mark, another label or the edge', () => {
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 12 }),
        fc.array(segment, { maxLength: 12 }),
        (marks, segments) => {
          const boxes = marks.map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }))
          const requests = marks.map(({ x, y, width }, i) => ({
            label: i,
            candidates: aroundMark(x, y, width, 14, 7),
          }))
          const places = placeLabels(requests, { boxes, segments }, bounds)
          for (const { box, label } of places) {
            expect(boxHolds(bounds, box)).toBe(true)
            expect(boxes.some((other) => boxesMeet(box, other))).toBe(false)
            expect(segments.some((other) => segmentMeets(other, box))).toBe(false)
            expect(places.some((other) => other.label !== label && boxesMeet(box, other.box))).toBe(false)
          }
        },
      ),
    )
  })
})

describe('segmentMeets', () => {
  it('agrees with walking along the segment', () => {
    fc.assert(
      fc.property(segment, ({ x1, y1, x2, y2 }) => {
        const box = { left: 200, top: 100, right: 400, bottom: 250 }
        const walked = Array.from({ length: 401 }, (_, i) => i / 400).some((t) => {
          const x = x1 + t * (x2 - x1)
          const y = y1 + t * (y2 - y1)
          return x > 200.5 && x < 399.5 && y > 100.5 && y < 249.5
        })
        expect(!walked || segmentMeets({ x1, y1, x2, y2 }, box)).toBe(true)
      }),
    )
  })
})

describe('spread', () => {
  it('keeps the order, the bounds and every thing off its neighbours', () => {
    const items = fc.array(
      fc.record({
        at: fc.double({ min: -100, max: 400, noNaN: true }),
        size: fc.integer({ min: 5, max: 30 }),
      }),
      { maxLength: 10 },
    )
    fc.assert(
      fc.property(items, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a.at - b.at)
        const centres = spread(sorted, [0, 300])
        expect(centres).toHaveLength(sorted.length)
        for (const [i, { size }] of sorted.entries()) {
          const centre = centres[i] ?? NaN
          expect(centre - size / 2).toBeGreaterThanOrEqual(-1e-6)
          expect(centre + size / 2).toBeLessThanOrEqual(300 + 1e-6)
          const next = (centres[i + 1] ?? Infinity) - (sorted[i + 1]?.size ?? 0) / 2
          expect(next - (centre + size / 2)).toBeGreaterThanOrEqual(-1e-6)
        }
      }),
    )
  })
})

describe('cardBox', () => {
  it('stays inside the plot, and off its mark wherever the plot has the room', () => {
    const plot = { left: 8, top: 40, right: 500, bottom: 300 }
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 500 }),
        fc.integer({ min: 40, max: 300 }),
        fc.boolean(),
        (x, y, touch) => {
          const box = cardBox({ x, y }, 180, 60, plot, touch)
          expect(boxHolds(plot, box)).toBe(true)
          expect(boxesMeet(box, { left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 })).toBe(false)
          expect(!touch || box.top <= y).toBe(true)
        },
      ),
    )
  })
})

describe('text', () => {
  it('is wider in bold, and wide letters count as such', () => {
    expect(textWidth('Trade', 13, 'bold')).toBeGreaterThan(textWidth('Trade', 13))
    expect(textWidth('贸易', 12)).toBeGreaterThanOrEqual(24)
  })

  it('breaks at spaces and cuts what is still too wide', () => {
    expect(wrapText('Yuan share of Russian exports', 13, 120)).toEqual(['Yuan share of', 'Russian exports'])
    expect(clipText('Yuan share of Russian exports', 13, 60)).toMatch(/^Yuan.*…$/)
    expect(clipText('Yuan', 13, 60)).toBe('Yuan')
  })
})
