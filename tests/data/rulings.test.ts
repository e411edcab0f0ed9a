import { describe, expect, it } from 'vitest'
import { publishedFiles } from '../../app/data/build/charts'
import { sha256 } from '../../app/data/build/read'
import { decodeCorpus } from '../../app/data/corpus-files'
import { rules } from '../../app/data/integrity/registry'
import { faultsOf } from '../../app/data/integrity/rule'
import { seriesFileFaults } from '../../app/data/integrity/series-file'
import { versionOf } from '../../app/data/publish/version'
import { aCorpus, aRuling, anObservation, sourcesOf } from '../../mocks/builders'
import type { ObservationRecord, RulingRecord } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

const ruled = (part: Partial<RulingRecord> = {}) => aCorpus({ ...smallParts, rulings: [aRuling(part)] })

/** What the rules say of one ruling on the small corpus. */
function faultsWith(part: Partial<RulingRecord>): readonly string[] {
  const { files, faults } = decodeCorpus(sourcesOf({ ...smallParts, rulings: [aRuling(part)] }))
  return [...faults, ...faultsOf(rules, files)].map(
    ({ path, rule, message }) => `${path} ${rule}: ${message}`,
  )
}

/** What the rules say of a ruling that sets the first of two claims on oil above the second. */
function faultsBetween(
  ...[first, second]: readonly [Partial<ObservationRecord>, Partial<ObservationRecord>]
) {
  const observations = [first, second].map((part, index) =>
    anObservation({ id: `oil-${index}`, unit: 'million-tonnes', ...part }),
  )
  const series = (smallParts.series ?? []).map((each) =>
    each.id === 'crude-volume' ? { ...each, observations } : each,
  )
  const ruling = aRuling({ leading: 'oil-0', over: ['oil-1'] })
  const { files } = decodeCorpus(sourcesOf({ ...smallParts, series, rulings: [ruling] }))
  return faultsOf(rules, files).map(({ path, rule, message }) => `${path} ${rule}: ${message}`)
}

describe('a ruling', () => {
  it('decides between claims that contradict each other', () => {
    expect(faultsWith({})).toEqual([])
  })

  it.each<[Partial<RulingRecord>, string]>([
    [{ leading: 'trade-2002' }, 'leading rulingNamesClaims: “trade-2002” is no observation'],
    [{ over: ['trade-2022-high', 'trade-2022'] }, 'over[1] rulingNamesClaims: “trade-2022” is named twice'],
    [
      { over: ['trade-2022-high', 'exports-2022'] },
      'over[1] rulingNamesClaims: “exports-2022” is a claim of “trade-china-to-russia”, and the leading one of “trade-total”',
    ],
  ])('names claims of one series: %j does not', (part, fault) => {
    expect(faultsWith(part)).toContain(fault)
  })

  it.each<[string, string, string]>([
    ['trade-2022', 'trade-2022-round', 'agree'],
    ['trade-2021', 'trade-2021-russian', 'come from two agencies'],
    ['trade-2021', 'trade-2022', 'speak of different spans'],
    ['trade-2023', 'trade-2023-forecast', 'of what was only expected'],
  ])('has nothing to decide between %s and %s', (leading, other, words) => {
    const faults = faultsWith({ leading, over: [other] })
    expect(faults).toEqual([expect.stringContaining('over[0] rulingMeetsConflict')])
    expect(faults[0]).toContain(words)
  })

  it('has nothing to decide where one number is the other rounded', () => {
    expect(faultsBetween({ value: 107 }, { value: 110, article: 'herald-two-thirds' })).toEqual([
      'over[0] rulingMeetsConflict: “oil-0” and “oil-1” agree when they are read to the nearest 10',
    ])
  })

  it('meets conflicts across scales by the rates of the series', () => {
    const barrels = (value: number) => ({
      value,
      unit: 'million-barrels-per-day' as const,
      quote: `${value} million barrels a day`,
    })
    expect(faultsBetween({ value: 107 }, barrels(2.5))).toEqual([])
    expect(faultsBetween({ value: 107 }, barrels(2.15))).toEqual([
      'over[0] rulingMeetsConflict: “oil-0” and “oil-1” agree',
    ])
  })

  it('is published with the series whose claims it names, and only there', () => {
    const { series } = publishedFiles(ruled())
    const rulings = [...series].map(([id, file]) => [id, file.rulings.map((each) => each.id)])
    expect(Object.fromEntries(rulings)).toMatchObject({ 'trade-total': ['trade-2022'], 'crude-volume': [] })
    expect([...series.values()].flatMap((file) => file.rulings)).toEqual(ruled().rulings)
  })

  it('is part of the corpus’ version', () => {
    const version = (part: Partial<RulingRecord>) => versionOf(ruled(part), sha256)
    expect(version({ reason: 'Another reason.' })).not.toBe(version({}))
    expect(versionOf(aCorpus(smallParts), sha256)).not.toBe(version({}))
  })

  it('is held to the claims of its file where that is loaded', () => {
    const [file] = [...publishedFiles(ruled()).series.values()].filter(({ rulings }) => rulings.length > 0)
    if (file === undefined) throw new Error('no series has rulings')
    const path = 'data/series/trade-total.json'
    expect(seriesFileFaults(path, file)).toEqual([])
    const observations = file.observations.filter(({ id }) => id !== 'trade-2022-high')
    expect(seriesFileFaults(path, { ...file, observations })).toMatchObject([
      { file: path, path: 'over[0]', rule: 'rulingNamesClaims' },
    ])
  })

  it('tells how long its reason is when that is too long', () => {
    expect(faultsWith({ reason: 'x'.repeat(301) })).toEqual(['reason long-reason: has 301 characters'])
    expect(faultsWith({ reason: 'x'.repeat(300) })).toEqual([])
  })
})
