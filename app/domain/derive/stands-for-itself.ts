import type { Agreement } from '../agreement'

/**
 * Money that an outlet converted by a rate of its own: nothing is reckoned from it, and nothing that was reckoned is held
 * against it. What others state of the same span is.
 */
export const standsForItself = ({ finest }: Agreement): boolean => finest.basis === 'converted-by-author'
