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

/** A basis with the currency in which a claim on it is stated, if it is stated in money. */
export interface Account {
  readonly basis: Basis
  readonly currency: Currency | undefined
}

/**
 * Whether claims on two bases can agree or differ at all. Two named agencies measure differently;
 * an unnamed basis compares with any in the same currency. Where neither unit nor basis says a currency
 * (a growth rate "by customs"), it is dollars: the press says so when it means yuan.
 */
export function comparable(a: Account, b: Account): boolean {
  if (a.basis.named && b.basis.named) return a.basis.id === b.basis.id
  return currencyOf(a) === currencyOf(b)
}

/** In which currency an account is kept. */
export const currencyOf = ({ basis, currency }: Account): Currency =>
  (basis.named ? basis.currency : undefined) ?? currency ?? 'usd'
