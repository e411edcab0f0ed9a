import type { Place } from './state'

/** Each place of a playlist of so many slides once, in its order. */
export const inOrder = (places: readonly Place[], slides: number): readonly Place[] =>
  [...new Set(places)]
    .filter((place) => Number.isInteger(place) && place >= 0 && place < slides)
    .toSorted((a, b) => a - b)
