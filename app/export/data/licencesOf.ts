import type { ArticleRecord } from '~/domain/article'
import { dataLicences } from '~/domain/data-licences'

/** On what terms a figure's facts are given. The public domain is named only where the figure rests on something in it. */
export const licencesOf = (articles: readonly ArticleRecord[]) => [
  ...(articles.some(({ licence }) => licence !== undefined) ? [dataLicences.benchmarks] : []),
  dataLicences.facts,
]
