import type { DeckChart } from './deck'

/** The charts of a deck as an earlier visit left them; whatever else stands there is left out. */
export const keptCharts = (kept: unknown): readonly DeckChart[] =>
  isRecord(kept) && Array.isArray(kept['charts']) ? kept['charts'].flatMap(chartOf) : []

function chartOf(kept: unknown): readonly DeckChart[] {
  if (!isRecord(kept)) return []
  const { chart, query, title } = kept
  if (typeof query !== 'string' || typeof title !== 'string') return []
  if (chart !== undefined && typeof chart !== 'string') return []
  return [{ chart, query, title }]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
