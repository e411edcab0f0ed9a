import type { Check } from '~/domain/audit/check'

/** What a side of a check is: somebody's statement, arithmetic, an outlook or its outcome. */
export function kindOf(check: Check, which: 'left' | 'right'): 'stated' | 'reckoned' | 'forecast' | 'came' {
  if (check[which]?.tree.form === 'derived') return 'reckoned'
  if (check.identity !== 'forecast') return 'stated'
  return which === 'left' ? 'forecast' : 'came'
}
