import type { SnippetParts } from './snippetParts'
import { jsonQuoted } from './jsonQuoted'

/** R without packages: the published claims of some series as a data frame. */
export const r = ({ file, series, note }: SnippetParts): string => `# ${note}
claims <- read.csv(
  ${jsonQuoted(file)},
  encoding = "UTF-8",
  na.strings = "",
  colClasses = c(published = "character", period_start = "Date", period_end = "Date")
)
claims <- subset(claims, series_id %in% c(${series.map(jsonQuoted).join(', ')}))
`
