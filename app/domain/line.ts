import { namedBasisOf } from './agreement'
import type { Basis } from './basis'
import type { BasisId } from './brand'
import { bucketOf, fitsFrequency, frequenciesToDraw } from './frequency'
import type { Frequency } from './frequency'
import { groupBy } from './group'
import { hasUsualBase } from './observation'
import { isClosed } from './period'
import { leadOrder, plainChoice } from './lead-order'
import type { LeadChoice } from './lead-order'
import type { DerivedPoint } from './derive/derived-point'
import type { Point, StatedPoint } from './point'
import type { Measure } from './series'
import { unitOf } from './unit'
import type { Currency } from './unit'

/** The agency that speaks through most points, with those who name none; a line never mixes two named agencies. */
export function mainBasisOf(
  points: readonly StatedPoint[],
  bases: ReadonlyMap<BasisId, Basis>,
): BasisId | undefined {
  const counts = new Map<BasisId, number>()
  for (const point of points) {
    const basis = namedBasisOf(point, bases)
    if (basis !== undefined) counts.set(basis, (counts.get(basis) ?? 0) + 1)
  }
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}

export interface Line<On extends Point = Point> {
  /** The points that the line runs through, one a bucket, in order of time. */
  readonly points: readonly On[]
  /** Runs of neighbouring buckets: a run is drawn as one stroke, and between runs claims are missing. */
  readonly runs: readonly (readonly On[])[]
}

/**
 * The line of one series at one frequency. In every bucket it runs through one point of the main agency or of none, the
 * one that the reader's rule puts first; forecasts, bounds without a value and other agencies' points are drawn beside it.
 * Where nobody states a bucket, it runs through what arithmetic gives, if it gives anything.
 */
export function lineOf<Derived extends DerivedPoint = never>(
  points: readonly StatedPoint[],
  frequency: Frequency,
  bases: ReadonlyMap<BasisId, Basis>,
  choice: LeadChoice = plainChoice,
  derived: readonly Derived[] = [],
): Line<StatedPoint | Derived> {
  const onGrain = points.filter((point) => fitsFrequency(point.period, frequency))
  const main = mainBasisOf(onGrain, bases)
  const account = mainAccountOf(onGrain)
  const leadsBefore = leadOrder(choice, main, bases)
  const leads = new Map<number, StatedPoint>()
  for (const point of onGrain) {
    if (!isClosed(point.period) || point.account !== account || !canLead(point, main, bases)) continue
    const bucket = bucketOf(point.period, frequency)
    const held = leads.get(bucket)
    if (held === undefined || leadsBefore(point, held)) leads.set(bucket, point)
  }
  const reckoned = derived
    .map((point): [number, StatedPoint | Derived] => [bucketOf(point.period, frequency), point])
    .filter(([bucket]) => !leads.has(bucket))
  const ordered = [...leads, ...reckoned].toSorted(([a], [b]) => a - b)
  const runs: (StatedPoint | Derived)[][] = []
  let previous: number | undefined
  for (const [bucket, point] of ordered) {
    const run = runs.at(-1)
    if (run !== undefined && previous === bucket - 1) run.push(point)
    else runs.push([point])
    previous = bucket
  }
  return { points: ordered.map(([, point]) => point), runs }
}

/**
 * The currency in which the line keeps account: that of the unit which the reader looks in, where it states at least
 * half as many spans as the one with most; else that one. A line of two stated yuan figures says less than one of
 * twenty converted dollars.
 */
function mainAccountOf(points: readonly StatedPoint[]): Currency | undefined {
  const groups = [...groupBy(points, ({ account }) => account)]
  const most = groups.toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0]
  const [first] = points
  const looked = first === undefined ? undefined : unitOf(first.unit).currency
  const own = groups.find(([account]) => account === looked)
  return own !== undefined && most !== undefined && own[1].length * 2 >= most[1].length ? own[0] : most?.[0]
}

function canLead(point: StatedPoint, main: BasisId | undefined, bases: ReadonlyMap<BasisId, Basis>): boolean {
  if (point.lead.status === 'forecast' || !hasUsualBase(point.lead)) return false
  if (point.shown.form === 'at-least' || point.shown.form === 'at-most') return false
  const named = namedBasisOf(point, bases)
  return named === undefined || named === main
}

/** How many of the points are drawn at each frequency. */
export function countsByFrequency(
  points: readonly StatedPoint[],
  measure: Measure,
): ReadonlyMap<Frequency, number> {
  const counts = new Map<Frequency, number>()
  for (const point of points) {
    for (const frequency of frequenciesToDraw(point.period, measure)) {
      counts.set(frequency, (counts.get(frequency) ?? 0) + 1)
    }
  }
  return counts
}
