import type { StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import { unitOf } from '~/domain/unit'

/** Of the larger of two numbers, in the unit of the figure; shares and growth have their gap in points alone. */
export interface Gap {
  readonly absolute: number
  readonly percent: number | undefined
}

export function gapOf(a: StatedPoint, b: StatedPoint): Gap {
  const [one, other] = [position(a.shown), position(b.shown)]
  const absolute = Math.abs(one - other)
  const size = Math.max(Math.abs(one), Math.abs(other))
  const inPoints = unitOf(a.unit).dimension === 'ratio' || size === 0
  return {
    absolute: Number(absolute.toPrecision(3)),
    percent: inPoints ? undefined : Number(((absolute / size) * 100).toPrecision(2)),
  }
}
