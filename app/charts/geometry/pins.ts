import type { ChartEvent } from '../model'
import type { Pair, Scale } from './scale'
import { spread } from './spread'

export interface Pin {
  /** 1 for the leftmost. */
  readonly number: number
  /** Centre of the disc. */
  readonly x: number
  /** Where the events stand on the time axis: the line through the plot starts here. */
  readonly foot: number
  readonly events: readonly ChartEvent[]
  /** Whether any of its events is of the chart's own topic. */
  readonly isOwn: boolean
}

interface Cluster {
  readonly events: readonly ChartEvent[]
  readonly at: number
}

/**
 * Pins for dated events, numbered from left to right and no two nearer than `gap`. Pins move by up to half a gap to
 * make room for each other; events that would have to move farther share one.
 *
 * @param xOf pixel of a fractional day
 * @param bounds first and last pixel where a pin's centre may stand
 */
export function placePins(
  events: readonly ChartEvent[],
  xOf: Scale,
  gap: number,
  bounds: Pair,
): readonly Pin[] {
  const inside = (value: number) => Math.min(bounds[1], Math.max(bounds[0], value))
  let clusters: readonly Cluster[] = events
    .toSorted((a, b) => a.at - b.at)
    .map((event) => ({ events: [event], at: inside(xOf(event.at)) }))
  for (;;) {
    const centres = centresOf(clusters, gap, bounds)
    const closest = closestPair(clusters)
    const crowded =
      (clusters.length - 1) * gap > bounds[1] - bounds[0] ||
      clusters.some((cluster, i) => Math.abs((centres[i] ?? cluster.at) - cluster.at) > gap / 2 + 1e-9)
    if (closest === undefined || (!crowded && closest.distance >= gap / 4)) {
      return clusters.map(({ events: shared, at }, i) => ({
        number: i + 1,
        x: inside(centres[i] ?? at),
        foot: at,
        events: shared,
        isOwn: shared.some(({ isOwn }) => isOwn),
      }))
    }
    clusters = joined(clusters, closest.index)
  }
}

function centresOf(clusters: readonly Cluster[], gap: number, [low, high]: Pair): readonly number[] {
  return spread(
    clusters.map(({ at }) => ({ at, size: gap })),
    [low - gap / 2, high + gap / 2],
  )
}

function closestPair(
  clusters: readonly Cluster[],
): { readonly index: number; readonly distance: number } | undefined {
  let best: { index: number; distance: number } | undefined
  for (const [index, { at }] of clusters.entries()) {
    const next = clusters[index + 1]
    if (next !== undefined && (best === undefined || next.at - at < best.distance))
      best = { index, distance: next.at - at }
  }
  return best
}

/** The cluster at `index` and the one after it as one, standing at the mean of all their events. */
function joined(clusters: readonly Cluster[], index: number): readonly Cluster[] {
  const a = clusters[index]
  const b = clusters[index + 1]
  if (a === undefined || b === undefined) return clusters
  const events = [...a.events, ...b.events]
  const at = (a.at * a.events.length + b.at * b.events.length) / events.length
  return [...clusters.slice(0, index), { events, at }, ...clusters.slice(index + 2)]
}
