/** Arithmetic on terms, by name. Inputs stand in the order of the formula. */
export const formulaIds = [
  /** a + b + … */
  'sum',
  /** a − b: surplus, the other direction, what a year to date gained, a change */
  'difference',
  /** (a ÷ b − 1) × 100 */
  'growth',
  /** a ÷ b: “more than doubled” */
  'multiple',
  /** a ÷ b × 100 */
  'share',
  /** (1 − a ÷ b) × 100 */
  'discount',
  /** average, weighted by days */
  'average',
  /** a × (1 − 1 ÷ r): what a multiple r that ends at a has added */
  'rise-of-multiple',
  /** a × (1 − 1 ÷ (1 + g ÷ 100)) */
  'rise-of-growth',
  /** a × s ÷ 100: a share of a whole */
  'part-of-whole',
] as const
export type FormulaId = (typeof formulaIds)[number]
