import type { WallState } from './state'

/** Whether nothing that the schedule allows can be shown: the last good picture stays, and the wall says so. */
export const isStalled = ({ order, ready, skipped }: WallState): boolean =>
  order.length > 0 && skipped.length > 0 && !order.some((place) => ready.includes(place))
