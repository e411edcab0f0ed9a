import type { WallState } from './state'

/** "3 of 12", and how far the slide on the screen is through its time. */
export interface Position {
  readonly nth: number
  readonly of: number
  /** 0 when it has just come, 1 when the next is due. */
  readonly done: number
}

/** Undefined while the wall rests. */
export function positionOf({ order, slide, durations, remaining }: WallState): Position | undefined {
  const duration = slide === undefined ? undefined : durations[slide]
  if (slide === undefined || duration === undefined) return undefined
  return {
    nth: order.filter((place) => place <= slide).length,
    of: order.length,
    done: 1 - remaining / duration,
  }
}
