import type { ArticleRecord } from './article'
import type { ArticleId } from './brand'
import { isoDay } from './day'
import { neutralised } from './neutralised'
import type { Observation } from './observation'
import type { Period } from './period'
import type { Quantity } from './quantity'

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

/** Claims as data/observations.csv has them, the columns' names first: one row a claim, values and units as stated. */
export const observationTable = (
  observations: readonly Observation[],
  articles: ReadonlyMap<ArticleId, ArticleRecord>,
): readonly (readonly string[])[] => [observationColumns, ...observations.map((each) => row(each, articles))]

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
