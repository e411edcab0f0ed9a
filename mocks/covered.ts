import type { Corpus } from '../app/domain/corpus'
import { aCorpus, aSeries, anArticle, anObservation } from './builders'

const other = 'weekly-2022'

const by = (id: string, period: string, value: number, status?: 'forecast') =>
  anObservation({ id, period, value, basis: 'unstated', ...(status === undefined ? {} : { status }) })

/** Trade over seven years with every state of knowledge, its one direction, and the other, which follows from both. */
export const ofAllStates = (): Corpus =>
  aCorpus({
    annotations: [],
    articles: [anArticle(), anArticle({ id: other, title: 'Trade beyond all records' })],
    series: [
      aSeries({
        observations: [
          by('total-2019', '2019', 100),
          by('total-2021', '2021', 190),
          { ...by('total-2021-high', '2021', 210), article: other },
          by('total-2022', '2022', 200),
          by('total-2023-08', '2023-08', 18),
          by('total-2025', '2025', 300, 'forecast'),
          by('total-open', '..2020', 80),
        ],
      }),
      aSeries({
        id: 'sold',
        label: 'Sold',
        subject: 'What China sells to Russia',
        description: 'The value of the goods that China sells to Russia.',
        order: 20,
        observations: [by('sold-2019', '2019', 40), by('sold-2022', '2022..2023', 150)],
      }),
      aSeries({
        id: 'bought',
        label: 'Bought',
        subject: 'What China buys from Russia',
        description: 'The value of the goods that China buys from Russia.',
        topic: 'oil',
        definitions: [{ form: 'difference', of: 'trade-total', less: 'sold' }],
        observations: [by('bought-2021', '2021', 100)],
      }),
    ],
  })
