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
