import * as v from 'valibot'
import type { Citation } from '../domain/citation'
import type { RatesFile } from '../domain/corpus'
import { dailyUnitIds, isDailyUnit, isMoneyUnit, plainUnitIds } from '../domain/rate'
import type { FactorRate, Rate, SeriesRate } from '../domain/rate'
import { articleRecord, toArticleRecord } from './article'
import { articleId, closed, number, ordinal, rateId, seriesId, text } from './fields'

const source = v.pipe(
  closed({
    article: articleId,
    paragraph: v.optional(ordinal),
    quote: v.optional(text),
    row: v.optional(text),
  }),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): Citation => {
    const { article, paragraph, quote, row } = value
    if (quote !== undefined && row === undefined)
      return { form: 'passage', article, paragraph, quote, quoteExempt: undefined }
    if (row !== undefined && quote === undefined && paragraph === undefined)
      return { form: 'row', article, row }
    addIssue({ message: 'one-citation' })
    return NEVER
  }),
)

const filled = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1, 'empty-list'))

/** A rate is a factor with its sources, or the series whose average it takes; a unit a day brings in the days. */
const rateEntries = {
  id: rateId,
  label: text,
  from: v.picklist(plainUnitIds, 'rate-unit'),
  to: v.picklist([...plainUnitIds, ...dailyUnitIds], 'rate-unit'),
  factor: v.optional(number),
  low: v.optional(number),
  high: v.optional(number),
  appliesTo: v.optional(filled(seriesId)),
  sources: v.optional(filled(source)),
  series: v.optional(seriesId),
  note: v.optional(text),
}

const rateWire = closed(rateEntries)
type RateWire = v.InferOutput<typeof rateWire>

const rateRecord = v.pipe(
  rateWire,
  v.rawTransform((context) => rateOf(context)),
)

/** data/rates/<id>.json */
export const rateFile = v.pipe(
  closed({ $schema: v.optional(v.string()), ...rateEntries }),
  v.rawTransform((context) => rateOf(context)),
)

export const toRate = (rate: Rate): Rate => rate

function rateOf({ dataset: { value: wire }, addIssue, NEVER }: v.RawTransformContext<RateWire>): Rate {
  const isFactor = wire.factor !== undefined && wire.appliesTo !== undefined && wire.sources !== undefined
  const isSeries = wire.series !== undefined
  const isMixed = wire.factor !== undefined || wire.low !== undefined || wire.high !== undefined
  if (
    isFactor === isSeries ||
    (isSeries && (isMixed || wire.appliesTo !== undefined || wire.sources !== undefined))
  ) {
    addIssue({ message: 'one-rate' })
    return NEVER
  }
  const rate = isSeries ? seriesRateOf(wire) : factorRateOf(wire)
  if (typeof rate !== 'string') return rate
  addIssue({ message: rate })
  return NEVER
}

function factorRateOf(wire: RateWire): FactorRate | 'rate-range' | 'one-rate' {
  const { id, label, note, from, to, factor, appliesTo = [], sources = [] } = wire
  const [series, ...otherSeries] = appliesTo
  const [citation, ...otherCitations] = sources
  if (factor === undefined || series === undefined || citation === undefined) return 'one-rate'
  const { low = factor, high = factor } = wire
  if (!(low > 0 && low <= factor && factor <= high)) return 'rate-range'
  const common = {
    form: 'factor',
    id,
    label,
    note,
    factor,
    low,
    high,
    appliesTo: [series, ...otherSeries],
    citations: [citation, ...otherCitations],
  } as const
  return isDailyUnit(to) ? { ...common, perDay: true, from, to } : { ...common, perDay: false, from, to }
}

function seriesRateOf({
  id,
  label,
  note,
  from,
  to,
  series,
}: RateWire): SeriesRate | 'rate-money' | 'one-rate' {
  if (series === undefined) return 'one-rate'
  if (!isMoneyUnit(from) || !isMoneyUnit(to)) return 'rate-money'
  return { form: 'series', id, label, note, from, to, series }
}

/** data/rates.json */
export const publishedRates = closed({
  version: text,
  rates: v.array(rateRecord),
  articles: v.record(v.string(), articleRecord),
})

export const toRatesFile = (wire: v.InferOutput<typeof publishedRates>): RatesFile => ({
  rates: wire.rates,
  articles: new Map(Object.values(wire.articles).map((each) => [each.id, toArticleRecord(each)])),
})
