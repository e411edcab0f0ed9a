import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditFile, toAuditFile } from '../../app/data/audit'
import { parseCsv } from '../../app/data/parse-csv'
import { decode } from '../../app/data/decode'
import { auditColumns, auditCsv } from '../../app/data/publish/audit-csv'
import { auditJson } from '../../app/data/publish/audit-json'
import { faredOf } from '../../app/data/publish/fared'
import { jsonText } from '../../app/data/publish/json'
import type { Check } from '../../app/domain/audit/check'
import { aCheck, aClaimSide, aGrowthSide, smallChecks } from '../../mocks/checks'
import type { CheckRecord } from '../../mocks/checks'
import { smallCorpus } from '../../mocks/small-corpus'
import { checks as anyChecks } from './arbitrary-check'

const textOf = (checks: readonly Check[]) => jsonText(auditJson(checks, '0123456789ab'))
const read = (text: string) => decode('data/audit.json', text, auditFile, toAuditFile)

/** The published row of a check by column. */
function rowOf(part: Partial<CheckRecord>): Readonly<Record<string, string>> {
  const [head = [], row = []] = parseCsv(auditCsv(smallCorpus(), [aCheck(part)]))
  return Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']))
}

describe('audit.json', () => {
  it('reads back the checks that it publishes', () => {
    fc.assert(
      fc.property(fc.array(anyChecks, { maxLength: 3 }), (checks) => {
        expect(read(textOf(checks))).toEqual({ ok: true, value: { version: '0123456789ab', checks } })
      }),
    )
  })

  it('leaves out what is not known, and open ends', () => {
    const text = textOf([
      aCheck({ right: undefined, gap: undefined, left: { ...aClaimSide('o-1', 1), interval: {} } }),
    ])
    expect(text).toContain('"left":{"interval":{},')
    for (const name of ['right', 'gap', 'rounding', 'revision', 'null']) expect(text).not.toContain(name)
  })

  it('rounds away the noise of binary fractions and nothing else', () => {
    const noisy = aCheck({ left: aClaimSide('o-1', 0.3, 'trade-total', { interval: { low: 0.1 + 0.2 } }) })
    expect(textOf([noisy])).toContain('"interval":{"low":0.3}')
    const fine = aCheck({ left: aClaimSide('o-1', 1, 'trade-total', { interval: { low: 1.23456789012 } }) })
    expect(textOf([fine])).toContain('"low":1.23456789012')
  })

  it.each([
    ['"verdict":"contradicts"', '"verdict":"lies"', 'checks[0].verdict choice'],
    ['"identity":"same"', '"identity":"twins"', 'checks[0].identity choice'],
    ['"kind":"plain"', '"kind":"whim"', 'checks[0].reason.kind choice'],
    ['"form":"claim"', '"form":"guess"', 'checks[0].left.tree.form choice'],
    ['"low":209.95', '"low":999', 'checks[0].left.interval inverted-range'],
    ['["trade-2022","trade-2022-high"]', '[]', 'checks[0].observations empty-list'],
    ['"period":"2022"', '"period":"2022-14"', 'checks[0].period period'],
  ])('says where %s may not be %s', (good, bad, fault) => {
    const decoded = read(textOf([aCheck()]).replace(good, bad))
    const faults = decoded.ok ? [] : decoded.faults
    expect(faults.map(({ path, rule }) => `${path} ${rule}`)).toEqual([fault])
    expect(faults[0]?.remedy).not.toBe('')
  })

  it('says where arithmetic has no inputs', () => {
    const text = textOf([aCheck({ right: aGrowthSide() })])
    const decoded = read(text.replace(/"inputs":\[.*?\]/, '"inputs":[]'))
    expect(decoded.ok ? [] : decoded.faults.map(({ path, rule }) => [path, rule])).toEqual([
      ['checks[0].right.tree.inputs', 'empty-list'],
    ])
  })
})

describe('audit.csv', () => {
  it('has the columns of the contract and one row a check, in the order of the audit', () => {
    const [head, ...rows] = parseCsv(auditCsv(smallCorpus(), smallChecks()))
    expect(head?.join(',')).toBe(
      'check_id,identity,verdict,series_ids,observation_ids,left,right,gap,rounding,reason',
    )
    expect(rows.every((row) => row.length === auditColumns.length)).toBe(true)
    expect(rows.map(([id]) => id)).toEqual(smallChecks().map(({ id }) => id))
  })

  it('joins several ids by a space', () => {
    expect(rowOf({ series: ['a', 'b'], observations: ['o-1', 'o-2'] })).toMatchObject({
      series_ids: 'a b',
      observation_ids: 'o-1 o-2',
    })
  })

  it.each([
    [{ interval: { low: 36, high: 37 }, stated: { value: 36.5 } }, '36.5'],
    [{ interval: { low: -7, high: -6.8 }, stated: { value: -6.9 } }, '-6.9'],
    [{ interval: { low: 4000 }, stated: { low: 4000 } }, '4000..'],
    [{ interval: { high: 230 }, stated: undefined }, '..230'],
    [{ interval: { low: 2, high: 3 }, stated: { low: 2, high: 3 } }, '2..3'],
    [{ interval: { low: -3, high: 2 }, stated: undefined }, "'-3..2"],
  ])('writes a side of %j as %s', (part, written) => {
    expect(rowOf({ left: { ...aClaimSide('o-1', 1), ...part } })['left']).toBe(written)
  })

  it('leaves cells empty where there is no other side, gap or rounding', () => {
    expect(rowOf({ right: undefined, gap: undefined })).toMatchObject({ right: '', gap: '', rounding: '' })
    expect(rowOf({ rounding: 10 })).toMatchObject({ gap: '19.73', rounding: '10' })
  })

  it('gives every reason as a sentence that no spreadsheet runs', () => {
    fc.assert(
      fc.property(anyChecks, (check) => {
        const [, row = []] = parseCsv(auditCsv(smallCorpus(), [check]))
        expect(row.at(-1)).toMatch(/^[A-Z“'].*\.$/)
        expect(row.at(-1)).not.toMatch(/^[=+\-@]|undefined/)
      }),
    )
  })

  it('names series and statistics by their words', () => {
    const { reason } = rowOf({
      reason: { kind: 'different-bases', bases: ['china-customs', 'russia-customs'] },
    })
    expect(reason).toBe('Two measurements: of China customs and of Russian customs.')
  })
})

describe('how an article fared', () => {
  const fared = faredOf(smallCorpus(), smallChecks())
  const of = (name: string) => {
    const article = smallCorpus().articles.find(({ id }) => id === name)
    if (article === undefined) throw new Error(name)
    return fared(article.id)
  }

  it('counts every check in which one of its figures takes part, once', () => {
    expect(of('weekly-2023-10-alliance').tally).toEqual({
      contradicts: 1,
      'agrees-rounded': 1,
      'not-comparable': 0,
      agrees: 0,
    })
    expect(of('daily-2024-01-12-trade-record').tally.agrees).toBe(1)
  })

  it('lists its contradictions and nothing else, with every claim behind them', () => {
    const { contradictions, claims } = of('herald-two-thirds')
    expect(contradictions.map(({ id }) => id)).toEqual(['same-trade-total-2022-high'])
    expect(claims.map(({ id }) => id)).toEqual(['trade-2022', 'trade-2022-high'])
    expect(of('statistics-office-oil-prices')).toEqual({
      tally: { contradicts: 0, 'agrees-rounded': 0, 'not-comparable': 0, agrees: 0 },
      contradictions: [],
      claims: [],
    })
  })
})
