import { describe, expect, it } from 'vitest'
import { readCorpus, sha256 } from '../../app/data/build/read'
import { decode } from '../../app/data/decode'
import { ratesFileFaults } from '../../app/data/integrity/rates-file'
import { publish } from '../../app/data/publish/publish'
import { versionOf } from '../../app/data/publish/version'
import { publishedRates, toRatesFile } from '../../app/data/rate'
import { aCorpus, aRate } from '../../mocks/builders'
import type { RateRecord } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

// The project's own data/.
const { corpus } = readCorpus(process.cwd())

const decoded = (text: string) => {
  const file = decode('data/rates.json', text, publishedRates, toRatesFile)
  if (!file.ok) throw new Error(JSON.stringify(file.faults))
  return file.value
}
const published = () => publish(corpus, sha256, '2025-01-01T00:00:00.000Z', []).get('data/rates.json') ?? ''
const smallWith = (part: Partial<RateRecord>) =>
  aCorpus({
    ...smallParts,
    rates: [aRate({ sources: [{ article: 'statistics-office-oil-prices', row: 'r' }], ...part })],
  })

describe('data/rates.json', () => {
  it('gives the rates back as they are in data/rates, with a record of every source', () => {
    const file = decoded(published())
    expect(file.rates).toEqual(corpus.rates)
    expect(file.rates.map(({ form }) => form)).toContain('series')
    expect(ratesFileFaults('data/rates.json', file)).toEqual([])
  })

  it('is held to the rules that need no other file', () => {
    const wrong = published().replace('"article":"bp-2021-07-conversion-factors"', '"article":"bp-1921"')
    expect(ratesFileFaults('data/rates.json', decoded(wrong))).toMatchObject([
      { file: 'data/rates.json', path: 'sources[0].article', rule: 'articleExists' },
    ])
  })
})

describe('a rate', () => {
  it('is exact where no range is given', () => {
    const [rate] = smallWith({ low: undefined, high: undefined }).rates
    expect(rate).toMatchObject({ factor: 7.33, low: 7.33, high: 7.33, perDay: true })
  })

  it.each([{ factor: 7.3 }, { note: 'Light crude.' }, { high: 7.6 }])(
    'makes another version with %j',
    (part) => {
      expect(versionOf(smallWith(part), sha256)).not.toBe(versionOf(smallWith({}), sha256))
    },
  )
})
