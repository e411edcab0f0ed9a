import type { CoverageGrain, CoverageState } from '~/domain/coverage-cell'

const number = (n: number): string => n.toLocaleString('en-GB')
const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`

const grains: Record<CoverageGrain, string> = {
  year: 'year',
  quarter: 'quarters',
  month: 'months',
  'year-to-date': 'year to date',
  range: 'odd spans',
  day: 'days',
}

const states: Record<CoverageState, string> = {
  contested: 'Contested',
  cited: 'Cited',
  derived: 'Reckoned',
  forecast: 'Forecast only',
  nothing: 'Nothing',
}

const meanings: Record<CoverageState, string> = {
  contested: 'sources contradict each other on at least one span',
  cited: 'sources state figures, by number of claims:',
  derived: 'nobody states it, arithmetic on cited figures gives it',
  forecast: 'only expected so far',
  nothing: 'no source here speaks of it',
}

/** What is known of a series in a year, as counts. */
interface Known {
  readonly state: CoverageState
  readonly claims: number
  readonly contests: number
  readonly derived: number
  readonly forecasts: number
}

/** `14 claims, contested`, `1 claim, 2 forecasts`, `reckoned` */
function known({ state, claims, contests, derived, forecasts }: Known): string {
  if (state === 'nothing') return 'nothing'
  const parts = [
    ...(claims === 0 ? [] : [count(claims, 'claim', 'claims')]),
    ...(contests === 0 ? [] : ['contested']),
    ...(claims > 0 || derived === 0 ? [] : [`reckoned, ${count(derived, 'figure', 'figures')}`]),
    ...(forecasts === 0 ? [] : [count(forecasts, 'forecast', 'forecasts')]),
  ]
  return parts.join(', ')
}

/** The words of the coverage, loaded with its page: the first page has no room for these. */
export const enCoverage = {
  heading: 'Coverage',
  headline: (parts: {
    readonly series: number
    readonly cells: number
    readonly cited: number
    readonly contested: number
  }) =>
    parts.cells === 0
      ? 'No claim here names a year'
      : `Sources speak of ${number(parts.cited)} of ${number(parts.cells)} years of ${count(parts.series, 'series', 'series')}${parts.contested === 0 ? '' : ` and contradict each other in ${number(parts.contested)}`}`,
  lede: (years: number, open: number) =>
    `A row is a series, a column one of ${count(years, 'calendar year', 'calendar years')}, and every mark opens the chart at its year. A claim about several years counts in each of them${open === 0 ? '' : `; ${count(open, 'claim', 'claims')} without a first or a last day ${open === 1 ? 'counts' : 'count'} in none`}.`,
  download: 'Download',
  json: 'Coverage as JSON',
  failed: 'The coverage could not be loaded',
  topics: 'Topics',
  legend: 'What the marks mean',
  states,
  meanings,
  /** Claims of a step of depth: `1`, `2–4`, `12+`. */
  step: (from: number, to: number | undefined) =>
    to === undefined ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,
  table: 'Series by calendar years',
  keys: 'Arrow keys go from cell to cell, Home and End to the ends of a row, Enter opens the chart.',
  series: 'Series',
  claims: 'Claims',
  hint: 'Point at a mark to read it, choose it to open its chart.',
  decade: (decade: number) => `${decade}s`,
  year: (year: number) => String(year),
  /** In a column that is too narrow for four digits. */
  shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
  allClaims: (claims: number) => `All years: ${count(claims, 'claim', 'claims')}`,
  yearTotal: (year: number, claims: number) => `${year}: ${count(claims, 'claim', 'claims')}`,
  cell: (year: number, cell: Known) => `${year}: ${known(cell)}`,
  known,
  points: (points: number) => count(points, 'point', 'points'),
  /** `year, quarters, months` */
  grains: (of: readonly CoverageGrain[]) => of.map((grain) => grains[grain]).join(', '),
  none: 'No series of these topics.',
  showAll: 'Show all topics',
}

export type CoverageWords = typeof enCoverage
