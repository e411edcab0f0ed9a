import type { Place } from './state'

/** The first allowed place at or after a place, going on from the beginning; undefined where none is allowed. */
export const nextFrom = (order: readonly Place[], from: Place): Place | undefined =>
  order.find((place) => place >= from) ?? order[0]
