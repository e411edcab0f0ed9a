/** The selection with one value switched, in the order of the options. */
export function toggled<V extends string>(
  order: readonly V[],
  selected: readonly V[],
  value: V,
): readonly V[] {
  return order.filter((each) => (each === value) !== selected.includes(each))
}
