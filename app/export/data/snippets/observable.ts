import type { SnippetParts } from './snippetParts'
import { jsonQuoted } from './jsonQuoted'

/** A cell of an Observable notebook, where d3 is at hand. */
export const observable = ({ file, series, note }: SnippetParts): string => `// ${note}
claims = d3.csv(${jsonQuoted(file)}, (row) => {
  if (![${series.map(jsonQuoted).join(', ')}].includes(row.series_id)) return null
  const number = (text) => (text === "" ? null : Number(text))
  return {
    ...row,
    period_start: row.period_start === "" ? null : new Date(row.period_start),
    period_end: row.period_end === "" ? null : new Date(row.period_end),
    value: number(row.value),
    value_low: number(row.value_low),
    value_high: number(row.value_high)
  }
})
`
