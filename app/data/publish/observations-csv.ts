import type { Corpus } from '../../domain/corpus'
import { csvText } from '../../domain/csv-text'
import { observationTable } from '../../domain/observation-table'

/** data/observations.csv: every claim. */
export const observationsCsv = (corpus: Corpus): string =>
  csvText(
    observationTable(
      corpus.series.flatMap(({ observations }) => observations),
      new Map(corpus.articles.map((article) => [article.id, article])),
    ),
  )
