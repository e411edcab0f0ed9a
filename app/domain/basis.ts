import type { BasisId } from './brand'
import type { Currency } from './unit'

/** Whose statistics a claim gives, and in which currency of account. */
export interface Basis {
  readonly id: BasisId
  readonly label: string
  readonly words: string
  /** A named agency's figure is a measurement of its own; the others claim to speak of the quantity itself. */
  readonly named: boolean
  readonly currency: Currency | undefined
}

/**
 * Whether claims on two bases can agree or differ at all. Two named agencies measure differently;
 * an unnamed basis compares with any in the same currency. Where neither unit nor basis says a currency
 * (a growth rate "by customs"), it is dollars: the press says so when it means yuan.
 */
export function comparable(a: Basis, b: Basis, unitCurrency: Currency | undefined): boolean {
  if (a.named && b.named) return a.id === b.id
  return accountOf(a, unitCurrency) === accountOf(b, unitCurrency)
}

const accountOf = (basis: Basis, unitCurrency: Currency | undefined): Currency =>
  (basis.named ? basis.currency : undefined) ?? unitCurrency ?? 'usd'
