import type { Hue } from '~/charts/model'
import type { Direction } from '~/domain/series'

/** A flow takes its exporter's hue; everything that has no one direction takes the common one. */
export function hueOf(direction: Direction): Hue {
  switch (direction) {
    case 'russia-to-china':
      return 'russia'
    case 'china-to-russia':
      return 'china'
    case 'both':
    case 'none':
      return 'both'
  }
}

const spare: readonly Hue[] = ['both', 'fourth', 'fifth', 'sixth', 'russia', 'china']

/**
 * A hue for each series of a figure. China's and Russia's stay theirs; a second series that would take a hue already
 * given takes the next free one. Past six, hues repeat and labels alone tell the lines apart.
 */
export function huesOf(series: readonly { readonly direction: Direction }[]): readonly Hue[] {
  const given: Hue[] = []
  const own = series.map(({ direction }) => hueOf(direction))
  for (const [index, hue] of own.entries()) {
    const free = spare.find((one) => !given.includes(one) && !own.slice(index).includes(one))
    given.push(given.includes(hue) ? (free ?? hue) : hue)
  }
  return given
}
