import { unitOf } from '~/domain/unit'
import type { KindFacts, SeriesFacts, Suitability, Unsuited } from './kind'

const suited: Suitability = { suits: true }
const unless = (because: Unsuited, ok: boolean): Suitability => (ok ? suited : { suits: false, because })

/** Steps: what holds between two claims is a level, never a sum over a span or a change. */
export const holdsALevel = ({ series }: KindFacts): Suitability =>
  unless(
    'no-level',
    series.every(({ measure }) => measure === 'stock' || measure === 'price' || measure === 'rate'),
  )

/** Bars: their length is the number, so zero must mean "none of it"; a price is read by its moves, and no rank is zero. */
export function standsOnZero({ unit }: KindFacts): Suitability {
  const { dimension } = unitOf(unit)
  return unless('no-zero', dimension !== 'price' && dimension !== 'rank')
}

/** Stacks: the sum must exist. A flow's two directions are a whole; shares of different wholes never are. */
export const makesAWhole = ({ series }: KindFacts): Suitability =>
  unless('no-whole', areTwoDirections(series))

/**
 * Whether two series are one quantity in its two directions. Their ids say so: `trade-russia-to-china` and
 * `trade-china-to-russia` differ in the direction alone; `crude-value`, a part of the former, does not.
 */
function areTwoDirections(series: readonly SeriesFacts[]): boolean {
  const [one, other, ...more] = series
  if (one === undefined || other === undefined || more.length > 0) return false
  const directions = [one.direction, other.direction]
  return (
    directions.includes('russia-to-china') &&
    directions.includes('china-to-russia') &&
    series.every(({ measure }) => measure === 'flow') &&
    one.id.replace(one.direction, '') === other.id.replace(other.direction, '')
  )
}
