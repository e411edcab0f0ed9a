import type { Basis } from './basis'
import type { BasisId } from './brand'
import { bucketOf, fitsFrequency, frequenciesToDraw } from './frequency'
import type { Frequency } from './frequency'
import { groupBy } from './group'
import { hasUsualBase } from './observation'
import { isClosed } from './period'
import { articleCount } from './point'
import type { StatedPoint } from './point'
import type { Measure } from './series'
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

/** The named agency among a point's claims; at most one, since two named agencies never agree. */
export const namedBasisOf = (point: StatedPoint, bases: ReadonlyMap<BasisId, Basis>): BasisId | undefined =>
  point.claims.find((claim) => bases.get(claim.basis)?.named === true)?.basis

export interface Line {
  /** The points that the line runs through, one a bucket, in order of time. */
  readonly points: readonly StatedPoint[]
  /** Runs of neighbouring buckets: a run is drawn as one stroke, and between runs claims are missing. */
  readonly runs: readonly (readonly StatedPoint[])[]
}

/**
 * The line of one series at one frequency. In every bucket it runs through the point with most articles among those
 * of the main agency or of none; forecasts, bounds without a value and other agencies' points are drawn beside it.
 */
export function lineOf(
  points: readonly StatedPoint[],
  frequency: Frequency,
  bases: ReadonlyMap<BasisId, Basis>,
): Line {
  const onGrain = points.filter((point) => fitsFrequency(point.period, frequency))
  const main = mainBasisOf(onGrain, bases)
  const account = mainAccountOf(onGrain)
  const leads = new Map<number, StatedPoint>()
  for (const point of onGrain) {
    if (!isClosed(point.period) || point.account !== account || !canLead(point, main, bases)) continue
    const bucket = bucketOf(point.period, frequency)
    const held = leads.get(bucket)
    if (held === undefined || leadsBefore(point, held, main, bases)) leads.set(bucket, point)
  }
  const ordered = [...leads].toSorted(([a], [b]) => a - b)
  const runs: StatedPoint[][] = []
  let previous: number | undefined
  for (const [bucket, point] of ordered) {
    const run = runs.at(-1)
    if (run !== undefined && previous === bucket - 1) run.push(point)
    else runs.push([point])
    previous = bucket
  }
  return { points: ordered.map(([, point]) => point), runs }
}

/** The currency in which most of the points keep account. */
function mainAccountOf(points: readonly StatedPoint[]): Currency | undefined {
  const groups = [...groupBy(points, ({ account }) => account)]
  return groups.toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))[0]?.[0]
}

function canLead(point: StatedPoint, main: BasisId | undefined, bases: ReadonlyMap<BasisId, Basis>): boolean {
  if (point.lead.status === 'forecast' || !hasUsualBase(point.lead)) return false
  if (point.shown.form === 'at-least' || point.shown.form === 'at-most') return false
  const named = namedBasisOf(point, bases)
  return named === undefined || named === main
}

function leadsBefore(
  a: StatedPoint,
  b: StatedPoint,
  main: BasisId | undefined,
  bases: ReadonlyMap<BasisId, Basis>,
): boolean {
  const isMain = (point: StatedPoint) => main !== undefined && namedBasisOf(point, bases) === main
  if (isMain(a) !== isMain(b)) return isMain(a)
  return articleCount(a) > articleCount(b)
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
