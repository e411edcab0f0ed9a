import { namedBasisOf } from '../agreement'
import type { Agreement } from '../agreement'
import type { Basis } from '../basis'
import type { BasisId } from '../brand'
import { measureTheSame } from '../contest'
import type { Reason } from './check'

/** Two named agencies or two currencies of account measure differently; undefined where claims can be held against each other. */
export function whyApart(
  a: Agreement,
  b: Agreement,
  bases: ReadonlyMap<BasisId, Basis>,
): Extract<Reason, { kind: 'different-bases' | 'different-currencies' }> | undefined {
  if (measureTheSame(a, b, bases)) return undefined
  const [one, other] = [namedBasisOf(a, bases) ?? a.finest.basis, namedBasisOf(b, bases) ?? b.finest.basis]
  return one === other || a.account !== b.account
    ? { kind: 'different-currencies', currencies: [a.account, b.account] }
    : { kind: 'different-bases', bases: [one, other] }
}
