const least = 320
const most = 4000

/** A side that the reader asks for, as a whole number of pixels that a picture can have. */
export const pictureSide = (asked: number): number =>
  Number.isFinite(asked) ? Math.min(most, Math.max(least, Math.round(asked))) : least
