import type { PlacedMark } from './marks'

/**
 * Whether a mark is drawn as a bar: the line's own point, or a forecast that nothing else stands beside. A bucket
 * has one bar a series at most, so that no bar hides another.
 *
 * @param companions all marks of its series at its date
 */
export function isColumn({ mark }: Pick<PlacedMark, 'mark'>, companions: readonly unknown[]): boolean {
  if (mark.form.kind !== 'dot') return false
  return mark.onLine || (mark.fill === 'dashed' && mark.shape === 'circle' && companions.length === 1)
}
