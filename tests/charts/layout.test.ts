import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet, segmentMeets } from '~/charts/geometry/box'
import { contestBars } from '~/charts/geometry/contest-bars'
import { boxOf } from '~/charts/geometry/marks'
import { nearestAmong } from '~/charts/geometry/nearest'
import { segmentsOf } from '~/charts/geometry/strokes'
import { stepFrom } from '~/charts/geometry/step'
import { layoutOf } from '~/charts/layout'
import { yearPeriod } from '~/domain/period'
import type { SeriesId } from '~/domain/brand'
import { annual, dotOf, eventOf, modelOf, monthly, seriesOf, text } from './build'

const trade = modelOf([seriesOf(annual(2014, [95, 64, 70, 84, 107, 110, 108, 147, 190, 240, 245, 228]))], {
  events: [eventOf('a', 2014, 5), eventOf('b', 2022, 2), eventOf('c', 2022, 8)],
})

describe('layoutOf', () => {
  it('keeps its answer for a size, so that a page may ask again', () => {
    expect(layoutOf(trade, text, 700, 400)).toBe(layoutOf(trade, text, 700, 400))
    expect(layoutOf(trade, text, 600, 400)).not.toBe(layoutOf(trade, text, 700, 400))
  })

  it('names the line at its end on a desk and above the plot on a phone', () => {
    const desk = layoutOf(trade, text, 700, 400)
    const phone = layoutOf(trade, text, 330, 340)
    expect(desk.labels[0]?.box.left).toBeGreaterThan(desk.plot.right)
    expect(phone.labels[0]?.box.bottom).toBeLessThan(phone.plot.top)
    expect(phone.labels[0]?.box.right).toBe(330)
  })

  it('writes a notable mark’s words beside it where there is room', () => {
    const forecast = dotOf('f', yearPeriod(2016), 200, {
      onLine: false,
      fill: 'dashed',
      note: '200 forecast',
    })
    const model = modelOf([seriesOf(annual(2014, [95, 64, 70, 84, 107]), [forecast])])
    expect(layoutOf(model, text, 700, 400).labels.map(({ lines }) => lines[0]?.text)).toContain(
      '200 forecast',
    )
  })

  it('writes no words beside a mark that another covers: they would be read as the other’s', () => {
    const close = dotOf('f', yearPeriod(1990), 71, {
      onLine: false,
      shape: 'square',
      note: 'Russian customs 71',
    })
    const tooFullToStepAside = annual(1960, [...Array.from({ length: 60 }, () => 70), 107])
    const model = modelOf([seriesOf(tooFullToStepAside, [close])])
    expect(layoutOf(model, text, 700, 400).labels).toHaveLength(1)
  })

  it('names the widest contradictions first, then the newest', () => {
    const years = [2010, 2011, 2012, 2013, 2014].map((year) => ({ year, rival: 20 * (year - 2009) }))
    const leads = years.map(({ year }) =>
      dotOf(`leads${year}`, yearPeriod(year), 160, { contested: 'leads' }),
    )
    const rivals = years.map(({ year, rival }) =>
      dotOf(`rival${year}`, yearPeriod(year), rival, {
        onLine: false,
        contested: 'rivals',
        note: `${rival}`,
      }),
    )
    const { labels } = layoutOf(modelOf([seriesOf([leads], rivals)]), text, 900, 500)
    expect(labels.slice(1).map(({ lines }) => lines[0]?.text)).toEqual(['20', '40', '60', '80'])
  })

  it('keeps words off the bar that joins claims which contradict each other', () => {
    const leads = dotOf('y2022', yearPeriod(2022), 190, { contested: 'leads' })
    // On a gridline, so that the first places beside it are taken and the next lies across the bar.
    const rival = dotOf('r', yearPeriod(2022), 100, {
      onLine: false,
      contested: 'rivals',
      note: '100, 47% lower',
    })
    const years = annual(2018, [107, 110, 108, 147, undefined, 240, 245])
    const model = modelOf([seriesOf([[...(years[0] ?? []), leads], ...years.slice(1)], [rival])])
    const { labels, marks } = layoutOf(model, text, 700, 400)
    const box = labels.find(({ lines }) => lines[0]?.text === '100, 47% lower')?.box
    const [bar] = contestBars(marks)
    if (box === undefined || bar === undefined) throw new Error('there is room for both')
    expect(segmentMeets({ x1: bar.x, y1: bar.top, x2: bar.x, y2: bar.bottom }, box)).toBe(false)
  })

  it('never lets a label touch a line, a mark, a number of the axis or another label', () => {
    const values = fc.array(fc.option(fc.double({ min: -50, max: 300, noNaN: true }), { nil: undefined }), {
      minLength: 2,
      maxLength: 25,
    })
    fc.assert(
      fc.property(
        values,
        values,
        fc.integer({ min: 300, max: 1100 }),
        fc.integer({ min: 240, max: 600 }),
        fc.boolean(),
        (one, other, width, height, bridged) => {
          fc.pre(one.some((v) => v !== undefined) && other.some((v) => v !== undefined))
          const model = modelOf(
            [
              seriesOf(annual(2000, one), [], { bridged }),
              seriesOf(annual(2000, other), [], {
                id: 'second' as SeriesId,
                hue: 'china',
                end: { name: 'China to Russia, by rail and by sea', value: '115.49 in 2024' },
              }),
            ],
            { events: [eventOf('a', 2003, 5), eventOf('b', 2004, 2), eventOf('c', 2020, 8)] },
          )
          const layout = layoutOf(model, text, width, height)
          const segments = layout.strokes.flatMap(segmentsOf)
          for (const label of layout.labels) {
            expect(layout.labels.some((b) => b !== label && boxesMeet(label.box, b.box))).toBe(false)
            expect(segments.some((segment) => segmentMeets(segment, label.box))).toBe(false)
            expect(layout.marks.some((mark) => boxesMeet(boxOf(mark, layout.dots), label.box))).toBe(false)
            for (const [tick, words] of layout.tickTexts) {
              const y = layout.y(tick)
              const box = {
                left: layout.tickLeft,
                top: y - 6,
                right: layout.tickLeft + words.length * 6,
                bottom: y + 6,
              }
              expect(boxesMeet(box, label.box)).toBe(false)
            }
            expect(label.box.right).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })
})

describe('stepFrom', () => {
  const beside = dotOf('beside', yearPeriod(2015), 100, { onLine: false })
  const { marks } = layoutOf(modelOf([seriesOf(annual(2014, [95, 64, 70]), [beside])]), text, 600, 300)
  const byId = (id: string) => marks.find((mark) => String(mark.id) === id)!
  const walk = (from: string, key: Parameters<typeof stepFrom>[2]) =>
    String(stepFrom(marks, byId(from), key).id)

  it('follows the line along time and stays at its ends', () => {
    expect(walk('y2014', 'ArrowRight')).toBe('y2015')
    expect(walk('y2016', 'ArrowRight')).toBe('y2016')
    expect(walk('y2016', 'Home')).toBe('y2014')
    expect(walk('y2014', 'End')).toBe('y2016')
  })

  it('moves between the marks of one date by value', () => {
    expect(walk('y2015', 'ArrowUp')).toBe('beside')
    expect(walk('beside', 'ArrowDown')).toBe('y2015')
    expect(walk('y2014', 'ArrowUp')).toBe('y2014')
  })
})

describe('nearestAmong', () => {
  it('finds what looking at every mark finds', () => {
    const { marks } = layoutOf(
      modelOf(
        [
          seriesOf([
            monthly(
              2000,
              Array.from({ length: 240 }, (_, i) => (i * 37) % 101),
            ),
          ]),
        ],
        { frequency: 'm' },
      ),
      text,
      700,
      400,
    )
    const find = nearestAmong(marks, 24)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 }), (x, y) => {
        const far = marks.map((mark) => Math.hypot(mark.x - x, mark.y - y))
        const least = Math.min(...far)
        const found = find(x, y)
        const distance = found === undefined ? undefined : Math.hypot(found.x - x, found.y - y)
        expect(distance).toEqual(least > 24 ? undefined : least)
      }),
    )
  })
})
