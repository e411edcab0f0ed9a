import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeCorpus } from '../../app/data/corpus-files'
import { explain } from '../../app/data/fault'
import { rules } from '../../app/data/integrity/registry'
import { faultsOf } from '../../app/data/integrity/rule'
import { sourcesOf } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

const dir = new URL('../../mocks/broken/', import.meta.url)

/** Where each broken file breaks its rule, and a word of what would mend it. */
const expected: Readonly<Record<string, readonly [path: string, remedy: string]>> = {
  address: ['address', 'begins with https://'],
  alsoStatedInAddsScale: ['alsoStatedIn[0]', 'leave it out'],
  alsoStatedInConverts: ['alsoStatedIn[0]', 'appliesTo of “barrels-per-tonne”'],
  articleExists: ['observations[0].article', 'write “daily-2024-01-12-trade-record”'],
  basisExists: ['observations[0].basis', 'write “china-customs”'],
  chartIdFree: ['id', 'by its finding'],
  choice: ['observations[0].status', '"reported" | "estimate"'],
  'csv-header': ['row 1', 'observation_id,field,was,now,reason'],
  'csv-row': ['row 2', 'between quotes'],
  date: ['published', '2023-10-14'],
  day: ['day', '2026-11-26'],
  definitionFitsUnit: ['definitions[0]', 'a rate that leads to it'],
  definitionNamesSeries: ['definitions[0].less', 'write “trade-china-to-russia”'],
  definitionNotCyclic: ['definitions[0]', 'take out one'],
  duration: ['slides[0].seconds', 'from 3 to 3600'],
  'empty-change': ['changes[0]', 'was, now, or both'],
  'empty-list': ['appliesTo', 'at least one'],
  'empty-schedule': ['slides[0].schedule', 'leave it out'],
  'empty-text': ['title', 'leave the field out'],
  erratumNamesObservation: ['row 2', 'write “trade-20'],
  erratumSaysWhy: ['row 2', 'why the fact was wrong'],
  fileNameIsId: ['id', 'broken-series.json'],
  hours: ['schedule.hours', '08:00..18:00'],
  id: ['observations[0].id', 'lower-case letters'],
  idsUnique: ['observations[1].id', 'an id of its own'],
  'inverted-period': ['observations[0].period', 'earlier end first'],
  'inverted-range': ['observations[0]', 'swap'],
  'json-depth': ['', 'flatten'],
  'json-duplicate': ['', 'keep one'],
  'json-syntax': ['', 'cut off'],
  'known-hedge': ['observations[0].hedge', 'write “about”'],
  language: ['language', 'BCP 47'],
  listIdsUnique: ['bases[4].id', 'an id of its own'],
  'long-reason': ['reason', 'at most 300'],
  'missing-field': ['observations[0].basis', 'add "basis"'],
  'no-number': ['observations[0]', 'value, low or high'],
  noDuplicateClaim: ['observations[1]', 'keep one'],
  number: ['observations[0].value', 'leave the field out'],
  'one-citation': ['observations[0]', 'quote (articles) or a row'],
  'one-rate': ['', 'series alone'],
  'one-slide': ['slides[0]', 'a chart or a view'],
  ordinal: ['observations[0].paragraph', 'count from 1'],
  period: ['observations[0].period', '2023-Q3'],
  playlistNamesCharts: ['slides[1].chart', 'write “trade-total”'],
  quoteAtMostTwelveWords: ['observations[0].quote', 'twelve'],
  quoteHoldsNumber: ['observations[0].quote', 'quoteExempt'],
  'rate-money': ['', 'a factor with its sources'],
  'rate-range': ['', 'correct one of the three'],
  'rate-unit': ['to', 'is not converted'],
  rateFitsSeries: ['appliesTo[0]', 'stated in “million-tonnes”'],
  rateJoinsScales: ['to', 'take the rate out'],
  ratesUnambiguous: ['to', 'keep one'],
  releasesFollow: ['after', 'npm run data:release'],
  releaseHasTable: ['table', 'name the table'],
  rulingMeetsConflict: ['over[0]', 'take it out of “over”'],
  rulingNamesClaims: ['over[0]', 'write “trade-2022-high”'],
  sourced: ['observations[0].row', 'exact quote'],
  'stray-file': ['', '.json'],
  'sum-of-one': ['definitions[0].of', 'two or more'],
  topicExists: ['topic', 'write “trade”'],
  topicLeadExists: ['topics[0].lead', 'write “trade-total”'],
  type: ['observations[0].value', 'write 12 without quotes'],
  unitFitsSeries: ['observations[0].unit', 'alsoStatedIn'],
  'unknown-field': ['observations[0].hegde', 'write “hedge”'],
  version: ['version', 'npm run data:release'],
  'unknown-unit': ['observations[0].unit', 'write “usd-billion”'],
}

/** The faults of the small corpus with the broken file laid over it. */
function faultsWith(rule: string): { readonly file: string; readonly faults: ReturnType<typeof faultsOf> } {
  const [name = ''] = readdirSync(new URL(`${rule}/`, dir), { recursive: true, encoding: 'utf8' }).filter(
    (entry) => entry.includes('.'),
  )
  const path = `data/${name.replaceAll('\\', '/')}`
  const text = readFileSync(new URL(`${rule}/${name}`, dir), 'utf8')
  const sources = [...sourcesOf(smallParts).filter((source) => source.path !== path), { path, text }]
  const { files, faults } = decodeCorpus(sources)
  return { file: path, faults: [...faults, ...faultsOf(rules, files)] }
}

describe('mocks/broken', () => {
  it('has one file for every integrity rule, and the small corpus breaks none', () => {
    expect(readdirSync(dir).toSorted()).toEqual(Object.keys(expected).toSorted())
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(Object.keys(rules)))
    const { files, faults } = decodeCorpus(sourcesOf(smallParts))
    expect([...faults, ...faultsOf(rules, files)]).toEqual([])
  })

  it.each(Object.entries(expected))('%s is caught by that rule alone', (rule, [path, remedy]) => {
    const { file, faults } = faultsWith(rule)
    expect(faults.map((fault) => ({ file: fault.file, path: fault.path, rule: fault.rule }))).toEqual([
      { file, path, rule },
    ])
    expect(faults[0]?.remedy).toContain(remedy)
    expect(faults[0]?.message).not.toBe('')
    expect(explain(faults)).toMatch(new RegExp(`^${file.replaceAll('.', String.raw`\.`)}\n`))
  })
})
