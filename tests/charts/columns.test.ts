import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet, grown } from '~/charts/geometry/box'
import { segmentsOf } from '~/charts/geometry/strokes'
import { boxOf } from '~/charts/geometry/marks'
import { bars } from '~/charts/kinds/bars/bars'
import { stacked } from '~/charts/kinds/stacked/stacked'
import type { ChartSeries } from '~/charts/model'
import type { SeriesId } from '~/domain/brand'
import { yearPeriod } from '~/domain/period'
import { annual, dotOf, modelOf, seriesOf, text } from './build'

const value = fc.option(fc.double({ min: -80, max: 300, noNaN: true }), { nil: undefined })
const positive = fc.option(fc.double({ min: 0, max: 300, noNaN: true }), { nil: undefined })
const years = (one: fc.Arbitrary<number | undefined>) =>
  fc.array(one, { minLength: 1, maxLength: 24 }).filter((all) => all.some((v) => v !== undefined))
const sizes = [fc.integer({ min: 300, max: 1100 }), fc.integer({ min: 240, max: 600 })] as const

const named = (id: string, values: readonly (number | undefined)[]): ChartSeries => ({
  ...seriesOf(annual(2000, values)),
  id: id as SeriesId,
})

describe('bars', () => {
  it('never overlap, stand on zero, and end at their value', () => {
    fc.assert(
      fc.property(fc.array(years(value), { minLength: 1, maxLength: 6 }), ...sizes, (all, width, height) => {
        const model = modelOf(all.map((values, i) => named(`s${i}`, values)))
        const { marks, y, plot } = bars.layout(model, text, width, height)
        const columns = marks.flatMap(({ column, mark }) => (column === undefined ? [] : [{ column, mark }]))
        expect(columns).toHaveLength(marks.length)
        for (const [i, { column, mark }] of columns.entries()) {
          // Slots share an edge where they are narrow: equal but for the last bits.
          const inner = grown(column, -1e-6)
          expect(columns.slice(i + 1).some((other) => boxesMeet(inner, other.column))).toBe(false)
          const edges = [column.top, column.bottom].map((edge) => Math.abs(edge - y(0)))
          expect(Math.min(...edges)).toBeLessThan(1.001)
          expect(
            Math.min(...[column.top, column.bottom].map((edge) => Math.abs(edge - y(mark.form.value)))),
          ).toBeLessThan(1.001)
          expect(column.left).toBeGreaterThanOrEqual(plot.left)
          expect(column.right).toBeLessThanOrEqual(plot.right)
        }
      }),
    )
  })

  it('keep a claim that differs as a mark of its own over the bar', () => {
    const other = dotOf('other', yearPeriod(2001), 40, { onLine: false })
    const model = modelOf([seriesOf(annual(2000, [50, 60]), [other])])
    const { marks } = bars.layout(model, text, 600, 300)
    expect(marks.filter(({ column }) => column !== undefined).map(({ id }) => String(id))).toEqual([
      'y2000',
      'y2001',
    ])
  })

  it('draw a forecast that stands alone as a bar, and one beside a report as a mark', () => {
    const forecast = (id: string, year: number) =>
      dotOf(id, yearPeriod(year), 70, { onLine: false, fill: 'dashed' })
    const model = modelOf([
      seriesOf(annual(2000, [50, 60]), [forecast('beside', 2001), forecast('alone', 2002)]),
    ])
    const { marks } = bars.layout(model, text, 600, 300)
    const isBar = (id: string) => marks.find((mark) => String(mark.id) === id)?.column !== undefined
    expect([isBar('beside'), isBar('alone')]).toEqual([false, true])
  })

  it('hatch the slot of a bar that is missing beside another', () => {
    const gap = { kind: 'missing', period: yearPeriod(2001), reason: 'no-claim' } as const
    const model = modelOf([
      named('one', [50, 60, 70]),
      { ...named('two', [30, undefined, 40]), missing: [gap], label: 'Two' },
    ])
    const { gaps, marks } = bars.layout(model, text, 600, 300)
    expect(gaps.map(({ label }) => label)).toEqual(['Two'])
    expect(
      gaps.some(({ box }) => marks.some(({ column }) => column !== undefined && boxesMeet(column, box))),
    ).toBe(false)
  })

  it('never stand under a label', () => {
    fc.assert(
      fc.property(years(value), years(value), ...sizes, (one, other, width, height) => {
        const layout = bars.layout(modelOf([named('one', one), named('other', other)]), text, width, height)
        for (const { box } of layout.labels) {
          expect(layout.marks.some((mark) => boxesMeet(boxOf(mark, layout.dots), box))).toBe(false)
        }
        expect(layout.strokes.flatMap(segmentsOf)).toEqual([])
      }),
    )
  })
})

describe('stacked bars', () => {
  it('are as tall as the sum of their parts, which follow each other without a gap', () => {
    fc.assert(
      fc.property(years(positive), years(positive), ...sizes, (one, other, width, height) => {
        const model = modelOf([named('one', one), named('other', other)])
        const { marks, y } = stacked.layout(model, text, width, height)
        for (const [i, low] of one.entries()) {
          const high = other[i]
          if (low === undefined || high === undefined || low < 1 || high < 1) continue
          const parts = marks.filter(({ id }) => String(id) === `y${2000 + i}`)
          const [bottom, top] = [0, 1].map((series) => parts.find((part) => part.series === series)?.column)
          expect(bottom?.bottom).toBeCloseTo(y(0), 6)
          expect(top?.top).toBeCloseTo(Math.min(y(low + high), (top?.bottom ?? 0) - 1), 6)
          expect(Math.abs((top?.bottom ?? 0) - (bottom?.top ?? 0))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('cap the parts that are there where one is missing', () => {
    const gap = { kind: 'missing', period: yearPeriod(2001), reason: 'no-claim' } as const
    const model = modelOf([
      named('one', [50, 60, 70]),
      { ...named('two', [30, undefined, 40]), missing: [gap] },
    ])
    const { gaps, marks } = stacked.layout(model, text, 600, 300)
    const part = marks.find(({ id }) => String(id) === 'y2001')?.column
    expect(gaps).toHaveLength(1)
    expect(gaps[0]?.box.bottom).toBeLessThan(part?.top ?? 0)
  })

  it('lift a mark beside a part by what the part stands on', () => {
    const beside = dotOf('beside', yearPeriod(2001), 40, { onLine: false })
    const upper = { ...seriesOf(annual(2001, [30]), [beside]), id: 'two' as SeriesId }
    const { marks, y } = stacked.layout(modelOf([named('one', [50, 60]), upper]), text, 600, 300)
    expect(marks.find(({ id }) => String(id) === 'beside')?.y).toBeCloseTo(y(100), 6)
  })
})
