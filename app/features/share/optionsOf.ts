import type { SegmentedOption } from '~/ui/Segmented'

/** Choices by their words, in order. */
export const optionsOf = <const V extends string>(
  values: readonly V[],
  labels: Readonly<Record<V, string>>,
): readonly SegmentedOption<V>[] => values.map((value) => ({ value, label: labels[value] }))
