import { describe, expect, it } from 'vitest'
import { coverageFile, toCoverageFile } from '../../app/data/coverage'
import { decode } from '../../app/data/decode'
import { coverageJson } from '../../app/data/publish/coverage-json'
import { jsonText } from '../../app/data/publish/json'
import { coverageOf } from '../../app/domain/coverage'
import { aFlow, at, audited } from '../../mocks/audited'
import type { Audited } from '../../mocks/audited'
import { publishedOf } from '../../mocks/handlers'
import { smallCorpus } from '../../mocks/small-corpus'

const textOf = (corpus: Audited) => jsonText(coverageJson(coverageOf(corpus), '0123456789ab'))
const read = (text: string) => decode('data/coverage.json', text, coverageFile, toCoverageFile)

const ofAllStates = audited([
  aFlow('trade', [
    at('2019', 100),
    at('2021', 190),
    at('2021', 210),
    at('2023-08', 10),
    at('2023-08', 1200, { unit: 'cny-billion' }),
    at('2025', 300, { status: 'forecast' }),
    at('..2020', 80),
  ]),
  aFlow('parts', [at('2020', 1)], { definitions: [{ form: 'difference', of: 'trade', less: 'rest' }] }),
  aFlow('rest', [at('2019', 40), at('2022..2024', 5)]),
])

describe('coverage.json', () => {
  it('reads back the coverage that it publishes, of every state', () => {
    const coverage = coverageOf(ofAllStates)
    const states = new Set(coverage.rows.flatMap(({ cells }) => cells.map(({ state }) => state)))
    expect([...states].toSorted()).toEqual(['cited', 'contested', 'derived', 'forecast', 'nothing'])
    expect(read(textOf(ofAllStates))).toEqual({ ok: true, value: { version: '0123456789ab', ...coverage } })
  })

  it('reads back a corpus that names no year', () => {
    const open = audited([aFlow('trade', [at('..2020', 80)])])
    expect(read(textOf(open))).toEqual({ ok: true, value: { version: '0123456789ab', ...coverageOf(open) } })
  })

  it('leaves out years of which nothing is known, and counts of zero', () => {
    const text = textOf(audited([aFlow('trade', [at('2019', 100), at('2023', 200)])]))
    expect(text).not.toContain('nothing')
    expect(text).not.toContain(':0')
    expect(text.match(/"year":/g)).toHaveLength(2)
  })

  it('is published with the corpus', () => {
    const file = read(publishedOf().get('data/coverage.json') ?? '')
    expect(file.ok && file.value.rows).toEqual(coverageOf(smallCorpus()).rows)
  })

  it.each([
    ['"state":"contested"', '"state":"rumoured"', 'series[0].years[1].state choice'],
    ['"grains":["year"]', '"grains":["fortnight"]', 'series[0].years[0].grains[0] choice'],
    ['"year":2019', '"year":0', 'series[0].years[0].year ordinal'],
    ['"claims":7', '"claims":7,"guesses":1', 'series[0].guesses unknown-field'],
  ])('says where %s may not be %s', (good, bad, fault) => {
    const decoded = read(textOf(ofAllStates).replace(good, bad))
    const faults = decoded.ok ? [] : decoded.faults
    expect(faults.map(({ path, rule }) => `${path} ${rule}`)).toEqual([fault])
  })
})
