import type { Check } from '~/domain/audit/check'
import { sameScale } from '~/domain/unit'
import type { Known } from '~/figure/known'

type Kind = 'stated' | 'converted' | 'reckoned' | 'forecast' | 'came'

/** What a side of a check is: somebody's statement, the same in another unit, arithmetic, an outlook or its outcome. */
export function kindOf(check: Check, which: 'left' | 'right', known: Known): Kind {
  const { identity, unit, [which]: side } = check
  if (side === undefined || side.tree.form === 'derived') return 'reckoned'
  if (identity === 'forecast') return which === 'left' ? 'forecast' : 'came'
  const own = known.claim(side.tree.observation)?.quantity.unit
  return own === undefined || sameScale(own, unit) ? 'stated' : 'converted'
}
