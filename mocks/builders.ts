import * as v from 'valibot'
import type { annotationFile } from '../app/data/annotation'
import type { articleFile } from '../app/data/article'
import type { chartFile } from '../app/data/chart'
import { decodeCorpus, toCorpus } from '../app/data/corpus-files'
import type { SourceFile } from '../app/data/corpus-files'
import { explain } from '../app/data/fault'
import { rules } from '../app/data/integrity/registry'
import { faultsOf } from '../app/data/integrity/rule'
import type { basesFile, topicsFile } from '../app/data/lists'
import type { playlistFile } from '../app/data/playlist'
import type { rateFile } from '../app/data/rate'
import type { rulingFile } from '../app/data/ruling'
import { seriesFile, toSeriesWithClaims } from '../app/data/series'
import type { Corpus, SeriesWithClaims } from '../app/domain/corpus'
import type { Basis } from '../app/domain/basis'
import type { BasisId } from '../app/domain/brand'
import type { Observation } from '../app/domain/observation'

// Records as the files of data/ write them, with everything filled in that a test does not care about.

export type SeriesRecord = v.InferInput<typeof seriesFile>
export type ObservationRecord = SeriesRecord['observations'][number]
export type ArticleRecord = v.InferInput<typeof articleFile>
export type AnnotationRecord = v.InferInput<typeof annotationFile>
export type ChartRecord = v.InferInput<typeof chartFile>
export type PlaylistRecord = v.InferInput<typeof playlistFile>
export type RateRecord = v.InferInput<typeof rateFile>
export type RulingRecord = v.InferInput<typeof rulingFile>
export type TopicRecord = v.InferInput<typeof topicsFile>['topics'][number]
export type BasisRecord = v.InferInput<typeof basesFile>['bases'][number]

/** A claim of 240.1 billion dollars for 2023; its quote follows the number that it is given. */
export function anObservation(part: Partial<ObservationRecord> = {}): ObservationRecord {
  const number = Math.abs(part.value ?? part.low ?? part.high ?? 240.1)
  const unit = part.unit ?? 'usd-billion'
  const words =
    unit === 'percent' ? `${number} per cent` : unit === 'usd-billion' ? `$${number} billion` : String(number)
  const stated =
    part.value === undefined && part.low === undefined && part.high === undefined ? { value: 240.1 } : {}
  const cited = part.row === undefined ? { quote: `it came to ${words}` } : {}
  const article = 'daily-2024-01-12-trade-record'
  return { id: 'o-1', period: '2023', ...stated, basis: 'china-customs', article, ...cited, ...part }
}

export const aSeries = (part: Partial<SeriesRecord> = {}): SeriesRecord => ({
  id: 'trade-total',
  label: 'Both directions',
  subject: 'Goods trade between China and Russia',
  description: 'The value of all goods that China and Russia sell to each other.',
  topic: 'trade',
  order: 10,
  kind: 'level',
  measure: 'flow',
  direction: 'both',
  unit: 'usd-billion',
  frequency: 'a',
  observations: [anObservation()],
  ...part,
})

export const anArticle = (part: Partial<ArticleRecord> = {}): ArticleRecord => ({
  id: 'daily-2024-01-12-trade-record',
  kind: 'press',
  publisher: 'Example Daily',
  title: 'Trade sets a record',
  authors: ['Ada Example'],
  published: '2024-01-12',
  language: 'en',
  address: 'https://daily.example/2024/01/12/trade-record',
  ...part,
})

export const anAnnotation = (part: Partial<AnnotationRecord> = {}): AnnotationRecord => ({
  id: 'e-2022-price-cap',
  period: '2022-12-05',
  topic: 'sanctions',
  relevance: 'high',
  title: 'Price cap on seaborne oil',
  description: 'Buyers may use western ships and insurers only for oil below a price.',
  article: 'daily-2024-01-12-trade-record',
  quote: 'since the price cap came into force',
  ...part,
})

export const aChart = (part: Partial<ChartRecord> = {}): ChartRecord => ({
  id: 'trade-peak',
  title: 'Trade came to $240bn in 2023',
  subtitle: 'Goods trade in billion US dollars, by calendar year',
  view: 'series=trade-total',
  topic: 'trade',
  order: 10,
  ...part,
})

export const aPlaylist = (part: Partial<PlaylistRecord> = {}): PlaylistRecord => ({
  id: 'briefing',
  title: 'A briefing',
  order: 10,
  seconds: 30,
  slides: [{ chart: 'trade-total' }],
  ...part,
})

/** Barrels in a tonne for the series that it is given. */
export const aRate = (part: Partial<RateRecord> = {}): RateRecord => ({
  id: 'barrels-per-tonne',
  label: 'Barrels in a tonne',
  from: 'million-tonnes',
  to: 'million-barrels-per-day',
  factor: 7.33,
  low: 7.2,
  high: 7.4,
  appliesTo: ['crude-volume'],
  sources: [{ article: 'daily-2024-01-12-trade-record', quote: '7.33 barrels to the tonne' }],
  ...part,
})

/** Two claims of the small corpus on one year: 190.27 billion dollars by customs, 210 without a source. */
export const aRuling = (part: Partial<RulingRecord> = {}): RulingRecord => ({
  id: 'trade-2022',
  leading: 'trade-2022',
  over: ['trade-2022-high'],
  reason: 'Customs published it to the last ten million.',
  ...part,
})

const topics: readonly TopicRecord[] = [
  { id: 'trade', label: 'Trade', order: 10, lead: 'trade-total' },
  { id: 'currency', label: 'Currency', order: 20 },
  { id: 'oil', label: 'Oil', order: 30 },
  { id: 'sanctions', label: 'Sanctions', order: 40 },
]

const bases: readonly BasisRecord[] = [
  {
    id: 'china-customs',
    label: 'China customs',
    words: 'China’s customs, in dollars.',
    named: true,
    currency: 'usd',
  },
  {
    id: 'russia-customs',
    label: 'Russian customs',
    words: 'Russia’s customs, in dollars.',
    named: true,
    currency: 'usd',
  },
  {
    id: 'bank-of-russia',
    label: 'Bank of Russia',
    words: 'Russia’s central bank.',
    named: true,
    currency: 'usd',
  },
  {
    id: 'unstated',
    label: 'Not stated',
    words: 'The article does not say whose statistics it is.',
    named: false,
  },
]

export interface CorpusParts {
  readonly topics?: readonly TopicRecord[]
  readonly bases?: readonly BasisRecord[]
  readonly series?: readonly SeriesRecord[]
  readonly articles?: readonly ArticleRecord[]
  readonly annotations?: readonly AnnotationRecord[]
  readonly rates?: readonly RateRecord[]
  readonly rulings?: readonly RulingRecord[]
  readonly charts?: readonly ChartRecord[]
  readonly playlists?: readonly PlaylistRecord[]
  /** Rows below the header of data/errata.csv. */
  readonly errata?: readonly string[]
}

/** The files of a corpus, as they would lie in data/. Left to itself it holds one series with one claim. */
export function sourcesOf(parts: CorpusParts = {}): readonly SourceFile[] {
  const file = (path: string, value: unknown): SourceFile => ({
    path,
    text: `${JSON.stringify(value, undefined, 2)}\n`,
  })
  const errata = ['observation_id,field,was,now,reason', ...(parts.errata ?? [])]
  return [
    file('data/topics.json', { topics: parts.topics ?? topics }),
    file('data/bases.json', { bases: parts.bases ?? bases }),
    ...(parts.series ?? [aSeries()]).map((series) => file(`data/series/${series.id}.json`, series)),
    ...(parts.articles ?? [anArticle()]).map((article) => file(`data/articles/${article.id}.json`, article)),
    ...(parts.annotations ?? [anAnnotation()]).map((each) => file(`data/annotations/${each.id}.json`, each)),
    ...(parts.rates ?? []).map((each) => file(`data/rates/${each.id}.json`, each)),
    ...(parts.rulings ?? []).map((each) => file(`data/rulings/${each.id}.json`, each)),
    ...(parts.charts ?? []).map((each) => file(`data/charts/${each.id}.json`, each)),
    ...(parts.playlists ?? []).map((each) => file(`data/playlists/${each.id}.json`, each)),
    { path: 'data/errata.csv', text: `${errata.join('\n')}\n` },
  ]
}

/** A corpus that keeps every rule; throws with all faults when the parts do not. */
export function aCorpus(parts: CorpusParts = {}): Corpus {
  const { files, faults } = decodeCorpus(sourcesOf(parts))
  const all = [...faults, ...faultsOf(rules, files)]
  if (all.length > 0) throw new Error(explain(all))
  return toCorpus(files)
}

/** A series as the domain knows it, without the rest of its corpus. */
const seriesOf = (part: Partial<SeriesRecord> = {}): SeriesWithClaims =>
  toSeriesWithClaims(v.parse(seriesFile, aSeries(part)))

/** One claim as the domain knows it. */
export function observationOf(part: Partial<ObservationRecord> = {}): Observation {
  const [observation] = seriesOf({ observations: [anObservation(part)] }).observations
  if (observation === undefined) throw new Error('a series of one claim has none')
  return observation
}

export const basesById = (): ReadonlyMap<BasisId, Basis> =>
  new Map(aCorpus().bases.map((basis) => [basis.id, basis]))
