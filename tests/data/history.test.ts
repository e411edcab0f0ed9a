import { describe, expect, it } from 'vitest'
import { decode } from '../../app/data/decode'
import { seriesHistoryFile, toSeriesHistory, toVersionList, versionsFile } from '../../app/data/history'
import { claimRecord } from '../../app/domain/claim-record'
import type { Corpus } from '../../app/domain/corpus'
import { heldAt, pinAt } from '../../app/domain/pin'
import { aCorpus, aSeries, anObservation } from '../../mocks/builders'
import { publishedOf } from '../../mocks/handlers'

const first = aCorpus({ series: [aSeries({ observations: [anObservation({ value: 240 })] })] })
const claimsOf = ({ series }: Corpus) => series.flatMap(({ observations }) => observations)

/** The corpus of today, when the first one was recorded as a release. */
const second: Corpus = {
  ...aCorpus({
    series: [
      aSeries({
        observations: [
          anObservation({ value: 240.1 }),
          anObservation({
            id: 'o-2',
            period: '2024',
            value: 244.8,
            article: 'daily-2024-01-12-trade-record',
          }),
        ],
      }),
    ],
  }),
  history: {
    releases: [{ version: 'aaaaaaaaaaaa', day: undefined, after: undefined, changes: [] }],
    recorded: { version: 'aaaaaaaaaaaa', claims: claimsOf(first) },
  },
}

function read(corpus: Corpus) {
  const files = publishedOf(corpus)
  const list = decode('versions', files.get('data/history/versions.json') ?? '', versionsFile, toVersionList)
  const text = files.get('data/history/trade-total.json')
  const past =
    text === undefined ? undefined : decode('trade-total', text, seriesHistoryFile, toSeriesHistory)
  if (!list.ok || past?.ok === false) throw new Error('not readable')
  return { list: list.value, history: past?.value ?? [] }
}

describe('the published history', () => {
  it('brings back the claims of a release, as they were', () => {
    const { list, history } = read(second)
    const pin = pinAt('aaaaaaaaaaaa', list, [history])
    const [today] = second.series
    if (today === undefined) throw new Error('no series')
    const then = heldAt({ ...today, rulings: [], articles: new Map() }, pin)
    expect(then.observations.map(claimRecord)).toEqual(claimsOf(first).map(claimRecord))
  })

  it('ends with the version that is published, without a day as long as no release recorded it', () => {
    const { list } = read(second)
    expect(list.map(({ version }) => version)).toEqual([
      'aaaaaaaaaaaa',
      expect.stringMatching(/^[0-9a-f]{12}$/),
    ])
    expect(list.at(-1)).toMatchObject({ day: undefined, series: ['trade-total'] })
  })

  it('has one version and no past before the first release', () => {
    const { list, history } = read(first)
    expect(list).toHaveLength(1)
    expect(history).toEqual([])
    expect([...publishedOf(first).keys()].filter((path) => path.startsWith('data/history/'))).toEqual([
      'data/history/versions.json',
    ])
  })
})
