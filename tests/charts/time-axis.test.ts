import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeTicks } from '~/charts/geometry/time-axis'
import { linearScale } from '~/charts/geometry/scale'
import type { Pair } from '~/charts/geometry/scale'
import { textWidth } from '~/charts/geometry/text-width'
import { monthStart } from '~/domain/day'
import { text } from './build'

const over = (days: Pair, frequency: 'a' | 'q' | 'm' | 'ytd', width: number) =>
  timeTicks(days, frequency, linearScale(days, [0, width]), text.month)
const years = (from: number, to: number): Pair => [monthStart(from, 1), monthStart(to + 1, 1)]

describe('timeTicks', () => {
  it('names the years of an annual chart at their middle, where their points stand', () => {
    const ticks = over(years(2020, 2023), 'a', 600)
    expect(ticks.map(({ label }) => label)).toEqual(['2020', '2021', '2022', '2023'])
    expect(ticks[0]?.labelAt).toBe((monthStart(2020, 1) + monthStart(2021, 1)) / 2)
  })

  it('thins years to fives on a phone and keeps short lines for the others', () => {
    const ticks = over(years(2002, 2025), 'a', 290)
    expect(ticks.filter(({ label }) => label !== '').map(({ label }) => label)).toEqual([
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ])
    expect(ticks).toHaveLength(24)
  })

  it('draws a line at 1 January on a monthly chart and names the year under its whole length', () => {
    const [first, second] = over(years(2022, 2024), 'm', 600)
    expect(first).toMatchObject({ at: monthStart(2022, 1), label: '2022' })
    expect(second?.labelAt).toBeGreaterThan(monthStart(2023, 1))
  })

  it('names months under eighteen of them, each year once', () => {
    const ticks = over([monthStart(2024, 6), monthStart(2025, 4)], 'm', 600)
    expect(ticks.map(({ label }) => label)).toEqual([
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      'Jan',
      'Feb',
      'Mar',
    ])
    expect(ticks.map(({ below }) => below).filter((below) => below !== '')).toEqual(['2024', '2025'])
  })

  it('keeps ticks in order, inside the axis, apart from each other, and labels from touching', () => {
    const frequency = fc.constantFrom('a', 'q', 'm', 'ytd')
    fc.assert(
      fc.property(
        fc.integer({ min: -30_000, max: 30_000 }),
        fc.integer({ min: 1, max: 80_000 }),
        frequency,
        fc.integer({ min: 200, max: 1600 }),
        (start, length, grain, width) => {
          const days: Pair = [start, start + length]
          const x = linearScale(days, [0, width])
          const ticks = timeTicks(days, grain, x, text.month)
          for (const [i, tick] of ticks.entries()) {
            expect(tick.at).toBeGreaterThanOrEqual(days[0])
            expect(tick.at).toBeLessThanOrEqual(days[1])
            expect(ticks[i + 1]?.at ?? Infinity).toBeGreaterThan(tick.at)
          }
          const labels = ticks.filter(({ label }) => label !== '')
          for (const [i, { label, labelAt }] of labels.entries()) {
            const next = labels[i + 1]
            if (next === undefined) continue
            const room = x(next.labelAt) - x(labelAt)
            expect(room).toBeGreaterThan((textWidth(label, 12) + textWidth(next.label, 12)) / 2)
          }
        },
      ),
    )
  })
})
