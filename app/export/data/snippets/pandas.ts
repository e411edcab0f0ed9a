import type { SnippetParts } from './snippetParts'
import { jsonQuoted } from './jsonQuoted'

/** Python: the published claims of some series as a data frame of pandas. */
export const pandas = ({ file, series, note }: SnippetParts): string => `import pandas as pd

# ${note}
claims = pd.read_csv(
    ${jsonQuoted(file)},
    dtype={"published": "string", "paragraph": "Int64"},
    parse_dates=["period_start", "period_end"],
)
claims = claims[claims["series_id"].isin([${series.map(jsonQuoted).join(', ')}])]
`
