import type { Corpus } from '../app/domain/corpus'
import { aCorpus, aRate, aSeries, anAnnotation, anArticle, anObservation } from './builders'
import type { CorpusParts, SeriesRecord } from './builders'

const weekly = 'weekly-2023-10-alliance'
const russian = 'gazeta-2022-tovarooborot'
const undated = 'herald-two-thirds'
const release = 'statistics-office-oil-prices'

const trade = aSeries({
  observations: [
    anObservation({ id: 'trade-2018', period: '2018', value: 107.06, quote: 'from $107.06 billion in 2018' }),
    anObservation({ id: 'trade-2019', period: '2019', value: 110.76, quote: 'to $110.76 billion' }),
    anObservation({
      id: 'trade-2021',
      period: '2021',
      value: 146.9,
      quote: 'against $146.9 billion in 2021',
    }),
    anObservation({
      id: 'trade-2021-russian',
      period: '2021',
      value: 140.7,
      basis: 'russia-customs',
      article: russian,
      quote: 'оборот достиг 140,7 млрд долларов',
    }),
    anObservation({ id: 'trade-2022', period: '2022', value: 190.27, quote: 'trade of $190.27 billion' }),
    anObservation({
      id: 'trade-2022-round',
      period: '2022',
      value: 190,
      basis: 'unstated',
      article: weekly,
      paragraph: 12,
      quote: 'trade reached the record level of $190 billion',
    }),
    anObservation({
      id: 'trade-2022-high',
      period: '2022',
      value: 210,
      basis: 'unstated',
      article: undated,
      quote: 'which put trade at $210 billion',
    }),
    anObservation({
      id: 'trade-2023',
      period: '2023',
      value: 240.1,
      quote: 'rose to $240.1 billion last year',
    }),
    anObservation({
      id: 'trade-2023-forecast',
      period: '2023',
      value: 230,
      status: 'forecast',
      hedge: 'could reach',
      basis: 'unstated',
      article: weekly,
      paragraph: 14,
      quote: 'the volume could reach $230 billion',
    }),
    anObservation({
      id: 'trade-2024-ytd',
      period: '2024-01..2024-02',
      value: 37.01,
      quote: '$37.01 billion in two months',
    }),
    anObservation({
      id: 'trade-2023-11',
      period: '2023-01..2023-11',
      value: 200,
      hedge: 'more than',
      basis: 'unstated',
      article: weekly,
      paragraph: 15,
      quote: 'more than $200 billion by November',
    }),
  ],
})

const exports: SeriesRecord = aSeries({
  id: 'trade-china-to-russia',
  label: 'China to Russia',
  subject: "China's goods exports to Russia",
  description: 'The value of the goods that Russia buys from China.',
  order: 20,
  direction: 'china-to-russia',
  observations: [
    anObservation({ id: 'exports-2022', period: '2022', value: 76.12, quote: 'up from $76.12 billion' }),
    anObservation({ id: 'exports-2023', period: '2023', value: 110.97, quote: 'sales of $110.97 billion' }),
  ],
})

const yuan: SeriesRecord = aSeries({
  id: 'yuan-share-exports',
  label: 'Yuan in exports',
  subject: "The yuan's share of Russia's export payments",
  description: "Payments in yuan as a percentage of all payments for Russia's exports.",
  topic: 'currency',
  kind: 'share',
  measure: 'share',
  direction: 'none',
  unit: 'percent',
  frequency: 'm',
  observations: [
    anObservation({
      id: 'yuan-2022',
      period: '2022-01',
      value: 0.4,
      unit: 'percent',
      basis: 'bank-of-russia',
    }),
    anObservation({
      id: 'yuan-2023-06',
      period: '2023-06',
      value: 25,
      unit: 'percent',
      basis: 'bank-of-russia',
    }),
    anObservation({
      id: 'yuan-2023-07',
      period: '2023-07',
      value: 26.3,
      unit: 'percent',
      basis: 'bank-of-russia',
    }),
    anObservation({
      id: 'yuan-words',
      period: '..2024',
      value: 66,
      unit: 'percent',
      hedge: 'almost',
      basis: 'unstated',
      article: undated,
      quote: 'almost two thirds of payments',
    }),
  ],
})

const oil: SeriesRecord = aSeries({
  id: 'crude-volume',
  label: 'Crude oil',
  subject: "China's crude oil imports from Russia",
  description: 'Crude oil that China buys from Russia, by weight.',
  topic: 'oil',
  direction: 'russia-to-china',
  unit: 'million-tonnes',
  alsoStatedIn: ['million-barrels-per-day'],
  observations: [
    anObservation({
      id: 'oil-2022',
      period: '2022',
      value: 86.25,
      unit: 'million-tonnes',
      quote: '86.25 million tonnes in 2022',
    }),
    anObservation({
      id: 'oil-2023',
      period: '2023',
      value: 107,
      unit: 'million-tonnes',
      quote: 'sold 107 million tonnes',
    }),
    anObservation({
      id: 'oil-2023-barrels',
      period: '2023',
      value: 2.15,
      unit: 'million-barrels-per-day',
      quote: 'or 2.15 million barrels a day',
    }),
  ],
})

const price: SeriesRecord = aSeries({
  id: 'oil-price',
  label: 'Oil price',
  subject: 'The price of oil',
  description: 'The monthly spot price of a barrel.',
  topic: 'oil',
  order: 20,
  kind: 'price',
  measure: 'price',
  direction: 'none',
  unit: 'usd-per-barrel',
  frequency: 'm',
  observations: [71.4, 74.15, 77.01, 80.37, 85.92].map((value, month) =>
    anObservation({
      id: `price-${month + 1}`,
      period: `2023-0${month + 1}`,
      value,
      basis: 'unstated',
      article: release,
      row: `2023-0${month + 1}`,
    }),
  ),
})

/** A corpus with one of each: a disagreement, a forecast, a bound, two agencies, two scales, an open span, a release, a rate. */
export const smallParts: CorpusParts = {
  series: [trade, exports, yuan, oil, price],
  articles: [
    anArticle(),
    anArticle({
      id: weekly,
      kind: 'founding',
      publisher: 'The Example Weekly',
      title: 'A burgeoning alliance',
      published: '2023-10',
      publishedNote: 'October issue',
      context: [
        {
          id: 'weekly-border',
          paragraph: 3,
          quote: 'a border of 4,000 kilometres',
          value: 4000,
          unit: 'km',
          statement: 'Length of the common border.',
        },
      ],
    }),
    anArticle({
      id: russian,
      publisher: 'Газета',
      title: 'Товарооборот вырос',
      published: '2022',
      language: 'ru',
      address: 'https://gazeta.example/tovarooborot',
    }),
    { id: undated, kind: 'press', publisher: 'Example Herald', language: 'en', confidence: 'low' },
    {
      id: release,
      kind: 'release',
      publisher: 'Office of Statistics',
      title: 'Spot prices',
      table: 'Spot price of oil, monthly',
      licence: 'public domain',
    },
  ],
  annotations: [
    anAnnotation(),
    anAnnotation({
      id: 'e-2023-visit',
      period: '2023-03-20..2023-03-22',
      topic: 'trade',
      relevance: 'medium',
      title: 'State visit',
      quote: 'during the state visit in March',
    }),
  ],
  rates: [aRate({ sources: [{ article: release, row: 'barrels per tonne' }] })],
  errata: ['trade-2019,hedge,about,,The word belongs to another number of the sentence.'],
}

export const smallCorpus = (): Corpus => aCorpus(smallParts)
