import { calendar, monthStart } from '~/domain/day'
import type { Frequency } from '~/domain/frequency'
import type { Pair, Scale } from './scale'

export interface TimeTick {
  /** Fractional day of the tick line. */
  readonly at: number
  /** Empty: a short line without words. */
  readonly label: string
  /** Fractional day under which the label is centred; a year's label stands under its whole year. */
  readonly labelAt: number
  /** A second line: the year under its first month. */
  readonly below: string
}

const yearSteps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]
const labelRoom = 44
const monthRoom = 34

/**
 * Ticks of the time axis over `days`. Years of an annual chart are named at their middle, where their points stand;
 * finer charts get a line at each 1 January, and months when they show under eighteen of them.
 *
 * @param month short name of a month, 1 to 12
 */
export function timeTicks(
  days: Pair,
  frequency: Frequency,
  x: Scale,
  month: (month: number) => string,
): readonly TimeTick[] {
  const years = yearsIn(days)
  const perYear = Math.abs(x(365.25) - x(0))
  if (frequency === 'a') return yearMiddles(days, years, perYear)
  if ((days[1] - days[0]) / 365.25 < 1.5) return months(days, perYear / 12, month)
  return yearStarts(days, years, perYear)
}

function yearsIn([from, to]: Pair): readonly number[] {
  const first = calendar(from).year
  const last = calendar(to - 0.001).year
  return Array.from({ length: Math.min(last - first, 5000) + 1 }, (_, i) => first + i)
}

const startOf = (year: number): number => monthStart(year, 1)
const middleOf = (year: number): number => (startOf(year) + startOf(year + 1)) / 2

const stepFor = (perYear: number): number => yearSteps.find((step) => step * perYear >= labelRoom) ?? 1000

function named(years: readonly number[], perYear: number): ReadonlySet<number> {
  const step = stepFor(perYear)
  const round = years.filter((year) => year % step === 0)
  return new Set(round.length > 0 ? round : years.slice(0, 1))
}

function yearMiddles(days: Pair, years: readonly number[], perYear: number): readonly TimeTick[] {
  const inside = years.filter((year) => middleOf(year) >= days[0] && middleOf(year) <= days[1])
  const labels = named(inside, perYear)
  return inside
    .filter((year) => labels.has(year) || perYear >= 7)
    .map((year) => ({
      at: middleOf(year),
      label: labels.has(year) ? String(year) : '',
      labelAt: middleOf(year),
      below: '',
    }))
}

function yearStarts([from, to]: Pair, years: readonly number[], perYear: number): readonly TimeTick[] {
  const inside = years.filter((year) => startOf(year) >= from)
  const every = stepFor(perYear) === 1
  const labels = named(inside, perYear)
  const starts = inside
    .filter((year) => labels.has(year) || perYear >= 7)
    .map((year) => ({
      at: startOf(year),
      label: labels.has(year) && (!every || to - startOf(year) > 150) ? String(year) : '',
      labelAt: every ? (startOf(year) + Math.min(to, startOf(year + 1))) / 2 : startOf(year),
      below: '',
    }))
  const first = years[0]
  // A chart that begins within a year names that year too where it has the room.
  if (!every || first === undefined || startOf(first) >= from || startOf(first + 1) - from < 150)
    return starts
  return [
    { at: from, label: String(first), labelAt: (from + Math.min(to, startOf(first + 1))) / 2, below: '' },
    ...starts,
  ]
}

function months([from, to]: Pair, perMonth: number, name: (month: number) => string): readonly TimeTick[] {
  const every = [1, 2, 3, 6, 12].find((step) => step * perMonth >= monthRoom) ?? 12
  const ticks: TimeTick[] = []
  let year = ''
  const start = calendar(from)
  for (let i = 0; ; i++) {
    const at = monthStart(start.year, start.month + i)
    if (at >= to) return ticks
    const { year: y, month: m } = calendar(at)
    const middle = (at + monthStart(start.year, start.month + i + 1)) / 2
    const labelled = (m - 1) % every === 0 && middle > from && middle < to
    ticks.push({
      at: Math.max(at, from),
      label: labelled ? name(m) : '',
      labelAt: middle,
      below: labelled && year !== String(y) ? String(y) : '',
    })
    if (labelled) year = String(y)
  }
}
