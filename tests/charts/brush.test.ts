import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundAt, bucketsByKey, movedWindow, windowHolds, windowIn } from '~/charts/geometry/brush'
import { bucketGrid } from '~/charts/geometry/buckets'
import { dayFrom } from '~/domain/day'
import { frequencies } from '~/domain/frequency'
import { grainsOf, monthPeriod, parsePeriod, periodText, yearPeriod } from '~/domain/period'

const days = fc
  .tuple(fc.integer({ min: -20_000, max: 30_000 }), fc.integer({ min: 0, max: 15_000 }))
  .map(([start, length]) => ({ start: dayFrom(start), end: dayFrom(start + length) }))
const frequency = fc.constantFrom(...frequencies)
const gridAndWindow = fc.tuple(days, frequency, fc.nat(), fc.nat()).map(([extent, one, a, b]) => {
  const grid = bucketGrid(extent, one)
  const [i, j] = [a % grid.size, b % grid.size]
  return { grid, extent, frequency: one, window: { from: Math.min(i, j), to: Math.max(i, j) } }
})

describe('bucketGrid', () => {
  it('covers the extent with neighbouring buckets, each at home in its own number', () => {
    fc.assert(
      fc.property(gridAndWindow, ({ grid, extent, window }) => {
        const { from: i } = window
        const bucket = grid.periodAt(i)
        expect([grid.indexOf(bucket.start), grid.indexOf(bucket.end)]).toEqual([i, i])
        expect(grid.periodAt(i + 1).start).toBe(bucket.end + 1)
        expect(grid.periodAt(0).start).toBeLessThanOrEqual(extent.start)
        expect(grid.periodAt(grid.size - 1).end).toBeGreaterThanOrEqual(extent.end)
      }),
    )
  })

  it('has years, quarters and months; a year to date counts in years', () => {
    const extent = { start: yearPeriod(2014).start, end: yearPeriod(2015).end }
    const firstOf = (one: (typeof frequencies)[number]) => periodText(bucketGrid(extent, one).periodAt(1))
    expect(frequencies.map(firstOf)).toEqual(['2015', '2014-Q2', '2014-02', '2015'])
    expect(grainsOf(bucketGrid(extent, 'q').periodAt(0))).toContain('quarter')
  })
})

describe('the window', () => {
  it('is the same after a round trip through the address', () => {
    fc.assert(
      fc.property(gridAndWindow, ({ grid, window }) => {
        const texts = [boundAt(grid, window.from, 'start'), boundAt(grid, window.to, 'end')].map((bound) =>
          bound === undefined ? undefined : periodText(bound),
        )
        const [start, end] = texts.map((words) => {
          const parsed = words === undefined ? undefined : parsePeriod(words)
          return parsed?.ok === true ? parsed.period : undefined
        })
        expect(windowIn(grid, { start: start?.start ?? 'open', end: end?.end ?? 'open' })).toEqual(window)
      }),
    )
  })

  it('never turns inside out, never leaves the grid, and keeps its length when all of it moves', () => {
    fc.assert(
      fc.property(
        gridAndWindow,
        fc.constantFrom('start' as const, 'end' as const, 'window' as const),
        fc.integer({ min: -600, max: 600 }),
        ({ grid, window }, grip, by) => {
          const next = movedWindow(window, grip, by, grid.size)
          expect(next.from).toBeGreaterThanOrEqual(0)
          expect(next.from).toBeLessThanOrEqual(next.to)
          expect(next.to).toBeLessThan(grid.size)
          const kept = {
            start: [next.to, window.to],
            end: [next.from, window.from],
            window: [next.to - next.from, window.to - window.from],
          }[grip]
          expect(kept[0]).toBe(kept[1])
        },
      ),
    )
  })

  it('writes nothing when it is full', () => {
    const grid = bucketGrid({ start: yearPeriod(2014).start, end: yearPeriod(2025).end }, 'a')
    expect([boundAt(grid, 0, 'start'), boundAt(grid, 11, 'end')]).toEqual([undefined, undefined])
  })

  it('knows when it would show nothing', () => {
    const grid = bucketGrid({ start: yearPeriod(2014).start, end: yearPeriod(2025).end }, 'a')
    const spans = [monthPeriod(2015, 3), yearPeriod(2025)]
    expect(windowHolds(grid, { from: 2, to: 5 }, spans)).toBe(false)
    expect(windowHolds(grid, { from: 1, to: 5 }, spans)).toBe(true)
  })

  it('moves by one bucket, by five, and to either end', () => {
    expect(['ArrowLeft', 'PageUp', 'Home', 'End', 'a'].map((key) => bucketsByKey(key, 40))).toEqual([
      -1,
      5,
      -40,
      40,
      undefined,
    ])
  })
})
