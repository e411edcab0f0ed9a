import type { ArticleRecord } from '../../domain/article'
import type { ArticleId } from '../../domain/brand'
import type { Corpus } from '../../domain/corpus'
import { isoDay } from '../../domain/day'
import type { Observation } from '../../domain/observation'
import type { Period } from '../../domain/period'
import type { Quantity } from '../../domain/quantity'
import { csvText, neutralised } from '../csv'

export const observationColumns = [
  'observation_id',
  'series_id',
  'kind',
  'status',
  'period_start',
  'period_end',
  'value',
  'value_low',
  'value_high',
  'unit',
  'hedge',
  'basis',
  'article_id',
  'publisher',
  'published',
  'paragraph',
  'quote',
] as const

/** data/observations.csv: every claim, values and units as stated. */
export function observationsCsv(corpus: Corpus): string {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]))
  const rows = corpus.series.flatMap(({ observations }) => observations.map((each) => row(each, articles)))
  return csvText([observationColumns, ...rows])
}

function row(observation: Observation, articles: ReadonlyMap<ArticleId, ArticleRecord>): readonly string[] {
  const { quantity, citation } = observation
  const article = articles.get(citation.article)
  const paragraph = citation.form === 'passage' ? citation.paragraph : undefined
  return [
    observation.id,
    observation.series,
    observation.kind,
    observation.status,
    edge(observation.period.start),
    edge(observation.period.end),
    ...numbers(quantity),
    quantity.unit,
    neutralised(quantity.hedge?.word ?? ''),
    observation.basis,
    citation.article,
    neutralised(article?.publisher ?? ''),
    article?.published?.text ?? '',
    paragraph === undefined ? '' : String(paragraph),
    neutralised(citation.form === 'passage' ? citation.quote : `${article?.table ?? ''}, ${citation.row}`),
  ]
}

const edge = (at: Period['start']): string => (at === 'open' ? '' : isoDay(at))

/** Value, low and high. A bound by the author's word stands as its value too; magnitudes, so "more than −5 %" bounds from above. */
function numbers({ stated, hedge }: Quantity): readonly [string, string, string] {
  switch (stated.form) {
    case 'value':
      return [String(stated.value), '', '']
    case 'between':
      return ['', String(stated.low), String(stated.high)]
    case 'at-least': {
      const bound = String(stated.low)
      const value = hedge?.sense === 'at-least' ? bound : ''
      return stated.low < 0 ? [value, '', bound] : [value, bound, '']
    }
    case 'at-most': {
      const bound = String(stated.high)
      const value = hedge?.sense === 'at-most' ? bound : ''
      return stated.high < 0 ? [value, bound, ''] : [value, '', bound]
    }
  }
}
