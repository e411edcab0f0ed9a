import type { RatesFile, SeriesFile } from '~/domain/corpus'
import type { RateDesk } from './prepare'

/** @param prices the benchmark series of an exchange, where one is needed and here */
export function rateDesk(file: RatesFile, prices: SeriesFile | undefined): RateDesk {
  const observations = prices === undefined ? [] : [[prices.series.id, prices.observations] as const]
  return {
    book: { rates: file.rates, exchange: new Map(observations) },
    articles: new Map([...file.articles, ...(prices?.articles ?? [])]),
  }
}
