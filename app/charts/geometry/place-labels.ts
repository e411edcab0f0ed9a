import { boxesMeet, boxHolds, segmentMeets } from './box'
import type { Box, Segment } from './box'

export interface Obstacles {
  readonly boxes: readonly Box[]
  readonly segments: readonly Segment[]
}

export interface LabelRequest<T> {
  readonly label: T
  /** Places in order of preference. */
  readonly candidates: readonly Box[]
}

export interface LabelPlace<T> {
  readonly label: T
  readonly box: Box
}

/**
 * Gives each label, in order, the first of its places that stands inside `bounds` and meets no obstacle and no label
 * before it. A label that finds none is left out: a missing label is a smaller loss than an unreadable one.
 */
export function placeLabels<T>(
  requests: readonly LabelRequest<T>[],
  obstacles: Obstacles,
  bounds: Box,
): readonly LabelPlace<T>[] {
  const places: LabelPlace<T>[] = []
  for (const { label, candidates } of requests) {
    const box = candidates.find(
      (candidate) =>
        boxHolds(bounds, candidate) &&
        !obstacles.boxes.some((other) => boxesMeet(candidate, other)) &&
        !obstacles.segments.some((segment) => segmentMeets(segment, candidate)) &&
        !places.some((place) => boxesMeet(candidate, place.box)),
    )
    if (box !== undefined) places.push({ label, box })
  }
  return places
}

/**
 * Places around a mark: right, left, above, below, then the corners.
 *
 * @param reach from the middle of the mark to its ends, where it is wider than a dot: words above it stay as near
 */
export function aroundMark(
  x: number,
  y: number,
  width: number,
  height: number,
  gap: number,
  reach = 0,
): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  const right = x + reach + gap
  const left = x - reach - gap - width
  const above = y - gap - height
  const below = y + gap
  return [
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(right, above + gap / 2),
    at(left, above + gap / 2),
    at(right, below - gap / 2),
    at(left, below - gap / 2),
  ]
}
