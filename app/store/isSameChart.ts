import type { DeckChart } from './deck'

/** Whether two slides would show the same; what they are called does not matter. */
export const isSameChart = (
  one: Pick<DeckChart, 'chart' | 'query'>,
  other: Pick<DeckChart, 'chart' | 'query'>,
): boolean => one.chart === other.chart && one.query === other.query
