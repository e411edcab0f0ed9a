import { drawnIn } from './drawn-in'
import type { DrawnIn } from './drawn-in'
import { groupBy } from './group'
import type { Observation } from './observation'
import { grainsOf } from './period'
import type { Grain, Period } from './period'
import type { Series } from './series'
import type { UnitId } from './unit'

/** What is known of a quantity in a year, the strongest first. */
export const coverageStates = ['contested', 'cited', 'derived', 'forecast', 'nothing'] as const
export type CoverageState = (typeof coverageStates)[number]

/** Lengths of the spans that claims speak of; `range` stands for the odd ones, such as three years or a half. */
export const coverageGrains = [
  'year',
  'quarter',
  'month',
  'year-to-date',
  'range',
  'day',
] as const satisfies readonly Grain[]
export type CoverageGrain = (typeof coverageGrains)[number]

/** One series in one calendar year. */
export interface CoverageCell {
  readonly year: number
  readonly state: CoverageState
  /** Claims of what has happened. */
  readonly claims: number
  /** What they come to: claims that agree are one point. */
  readonly points: number
  /** Spans on which they contradict each other. */
  readonly contests: number
  /** Spans that nobody states and that arithmetic on cited claims gives. */
  readonly derived: number
  readonly forecasts: number
  /** Of the claims, or else of what is derived, or else of the forecasts. */
  readonly grains: readonly CoverageGrain[]
  /** The view of the series' chart in which what makes the state is a mark; undefined where there is nothing. */
  readonly drawnIn: DrawnIn | undefined
}

/** What lies in one year. */
export interface InYear {
  readonly facts: readonly Observation[]
  readonly forecasts: readonly Observation[]
  /** How many points the facts come to. */
  readonly points: number
  /** The contradicting claims of each contest. */
  readonly contests: readonly (readonly Observation[])[]
  readonly derived: readonly Period[]
}

export function coverageCell(series: Series, year: number, known: InYear): CoverageCell {
  const { facts, forecasts, points, contests, derived } = known
  const all: readonly Layer[] = [
    { state: 'contested', marks: contests.flat().map(markOf) },
    { state: 'cited', marks: facts.map(markOf) },
    { state: 'derived', marks: derived.map((period) => ({ period, unit: series.unit })) },
    { state: 'forecast', marks: forecasts.map(markOf) },
  ]
  const layers = all.filter(({ marks }) => marks.length > 0)
  const [strongest] = layers
  const spans = layers.find(({ state }) => state !== 'contested')?.marks.map(({ period }) => period) ?? []
  return {
    year,
    state: strongest?.state ?? 'nothing',
    claims: facts.length,
    points,
    contests: contests.length,
    derived: derived.length,
    forecasts: forecasts.length,
    grains: coverageGrains.filter((grain) => spans.some((span) => grainsOf(span).includes(grain))),
    drawnIn: strongest === undefined ? undefined : viewOf(series, strongest.marks),
  }
}

interface Layer {
  readonly state: CoverageState
  readonly marks: readonly Mark[]
}

interface Mark {
  readonly period: Period
  readonly unit: UnitId
}

const markOf = ({ period, quantity }: Observation): Mark => ({ period, unit: quantity.unit })

/** The view nearest to the chart's own; of those that are equally near, the one with most of the marks. */
function viewOf(series: Series, marks: readonly Mark[]): DrawnIn | undefined {
  const views = groupBy(
    marks.map(({ period, unit }) => drawnIn(series, period, unit)),
    ({ freq, unit }) => `${freq} ${unit}`,
  )
  const [best] = [...views.values()].toSorted(
    ([a, ...moreA], [b, ...moreB]) => told(a) - told(b) || moreB.length - moreA.length,
  )
  return best?.[0]
}

/** Another unit is further away than another grain. */
const told = ({ freq, unit }: DrawnIn): number => (unit === undefined ? 0 : 2) + (freq === undefined ? 0 : 1)
