import { rateBookOf } from './audit/audit'
import type { SeriesId } from './brand'
import { contestsOf } from './contest'
import type { Corpus, SeriesWithClaims } from './corpus'
import { coverageCell } from './coverage-cell'
import type { CoverageCell } from './coverage-cell'
import { indexOf } from './derive/claim-index'
import type { ClaimIndex } from './derive/claim-index'
import { reckonedSpans } from './derive/reckoned-spans'
import { groupBy } from './group'
import { isClosed } from './period'
import type { Period } from './period'
import type { Series } from './series'
import { showBy } from './shown-in'
import { sameScale } from './unit'
import { yearsIn } from './years-in'

/** What is known of every series in every calendar year. */
export interface Coverage {
  /** From the first year to the last that a claim speaks of, be it a forecast. */
  readonly years: readonly number[]
  readonly rows: readonly CoverageRow[]
}

export interface CoverageRow {
  readonly series: SeriesId
  /** All claims of the series, each once. */
  readonly claims: number
  /** Those among them without a first or a last day: they count in no year. */
  readonly open: number
  /** One a year, in order. */
  readonly cells: readonly CoverageCell[]
}

/**
 * The series of a corpus by calendar years. A claim counts once in each year with which its span shares a day: a chart
 * that is opened at any of these years draws it. A span that is open at one end names no year.
 */
export function coverageOf(corpus: Pick<Corpus, 'series' | 'bases' | 'rates'>): Coverage {
  const bases = new Map(corpus.bases.map((basis) => [basis.id, basis]))
  const byRates = indexOf(corpus.series, bases, showBy(rateBookOf(corpus)))
  const asStated = indexOf(corpus.series, bases)
  const years = yearsOf(corpus)
  return {
    years,
    rows: corpus.series.map((one) => rowOf(one, years, isInOneScale(one.series) ? asStated : byRates)),
  }
}

/** A chart asks for rates where its own series is stated in several scales, and reckons without them elsewhere. */
const isInOneScale = ({ unit, alsoStatedIn }: Series): boolean =>
  alsoStatedIn.every((other) => sameScale(other, unit))

function yearsOf({ series }: Pick<Corpus, 'series'>): readonly number[] {
  const claims = series.flatMap(({ observations }) => observations)
  const years = claims.flatMap(({ period }) => (isClosed(period) ? yearsIn(period) : []))
  const first = years.reduce((least, year) => Math.min(least, year), Infinity)
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity)
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, place) => first + place)
}

function rowOf(one: SeriesWithClaims, years: readonly number[], index: ClaimIndex): CoverageRow {
  const { series, observations } = one
  const groups = index.groups(series.id)
  const facts = byYear(observations.filter(({ status }) => status !== 'forecast'))
  const forecasts = byYear(observations.filter(({ status }) => status === 'forecast'))
  const points = byYear(groups.filter(({ finest }) => finest.status !== 'forecast'))
  const contests = byYear(
    contestsOf(groups, index.bases, index.show).map((rivals) => ({ period: rivals[0].period, rivals })),
  )
  const derived = byYear(reckonedSpans(one, index).map((period) => ({ period })))
  return {
    series: series.id,
    claims: observations.length,
    open: observations.filter(({ period }) => !isClosed(period)).length,
    cells: years.map((year) =>
      coverageCell(series, year, {
        facts: facts(year),
        forecasts: forecasts(year),
        points: points(year).length,
        contests: contests(year).map(({ rivals }) => rivals.flatMap(({ claims }) => claims)),
        derived: derived(year).map(({ period }) => period),
      }),
    ),
  }
}

/** What shares a day with a year. */
function byYear<Item extends { readonly period: Period }>(
  items: readonly Item[],
): (year: number) => readonly Item[] {
  const placed = items.flatMap((item) =>
    isClosed(item.period) ? yearsIn(item.period).map((year) => ({ year, item })) : [],
  )
  const held = groupBy(placed, ({ year }) => year)
  return (year) => (held.get(year) ?? []).map(({ item }) => item)
}
