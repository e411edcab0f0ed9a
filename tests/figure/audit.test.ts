import { describe, expect, it } from 'vitest'
import { toFindFile, findFile } from '../../app/data/find-file'
import { catalogueFile, toCatalogue } from '../../app/data/published'
import * as v from 'valibot'
import { enAudit } from '~/i18n/enAudit'
import { en } from '~/i18n/en'
import { checkText } from '~/figure/checkText'
import { knownOf } from '~/figure/known'
import { nodeSentence } from '~/figure/nodeSentence'
import { reckonedSentence, resultText } from '~/figure/reckoned'
import type { Reckoned } from '~/figure/reckoned'
import { parsePeriod } from '~/domain/period'
import type { Period } from '~/domain/period'
import { observationOf } from '../../mocks/builders'
import { aCheck, aClaimSide, aGrowthSide, smallChecks } from '../../mocks/checks'
import type { CheckRecord } from '../../mocks/checks'
import { publishedOf } from '../../mocks/handlers'

const published = publishedOf()
const json = (path: string): unknown => JSON.parse(published.get(path) ?? 'null')
const catalogue = toCatalogue(v.parse(catalogueFile, json('data/catalogue.json')))
const known = knownOf(catalogue, toFindFile(v.parse(findFile, json('data/find.json'))).figures)

const span = (text: string): Period => {
  const parsed = parsePeriod(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.period
}

/** A reckoned number whose interval is no wider than its digits show. */
const reckoned = (part: Partial<Reckoned> = {}): Reckoned => ({
  formula: 'sum',
  unit: 'usd-billion',
  interval: { low: 239.95, high: 240.1 },
  value: 240,
  revision: 0,
  ...part,
})

const sentence = (part: Partial<Reckoned>, ...operands: readonly string[]) =>
  reckonedSentence(
    reckoned(part),
    operands.map((text) => ({ text, period: undefined })),
    en,
    enAudit,
  )

const percent = { unit: 'percent', interval: { low: 72.5, high: 73.5 }, value: 73 } as const

describe('arithmetic in words', () => {
  it.each([
    [{ formula: 'sum' }, ['111', '129'], '111 + 129 = 240 billion US dollars'],
    [{ formula: 'difference' }, ['369', '129'], '369 − 129 = 240 billion US dollars'],
    [{ ...percent, formula: 'growth' }, ['254', '146.9'], '254 ÷ 146.9 − 1 = 73%'],
    [{ ...percent, formula: 'share' }, ['129', '176.7'], '129 ÷ 176.7 = 73%'],
    [{ ...percent, formula: 'discount' }, ['250', '926'], '1 − 250 ÷ 926 = 73%'],
    [
      { formula: 'multiple', unit: 'ratio', value: 2.4, interval: { low: 2.35, high: 2.5 } },
      ['240', '100'],
      '240 ÷ 100 = 2.4 ×',
    ],
    [{ formula: 'average' }, ['1', '2'], 'average of 2 figures = 240 billion US dollars'],
    [{ formula: 'rise-of-multiple' }, ['480', '2'], '480 × (1 − 1 ÷ 2) = 240 billion US dollars'],
    [{ formula: 'rise-of-growth' }, ['480', '100%'], '480 × (1 − 1 ÷ (1 + 100%)) = 240 billion US dollars'],
    [{ formula: 'part-of-whole' }, ['329', '73%'], '329 × 73% = 240 billion US dollars'],
  ] as const)('writes %j', (part, operands, said) => {
    expect(sentence(part, ...operands)).toBe(said)
  })

  it('says the unit beside the number where no currency stands before it', () => {
    expect(sentence({ unit: 'million-tonnes' }, '111', '129')).toBe('111 + 129 = 240 Mt')
  })

  it('holds signs, hedges and other units together by brackets', () => {
    expect(sentence({}, '253.8', '−13.8', 'more than 4', '$1 bn', '1–2')).toBe(
      '253.8 + (−13.8) + (more than 4) + ($1 bn) + (1–2) = 240 billion US dollars',
    )
  })

  it('says what is allowed for revision', () => {
    expect(sentence({ revision: 0.005 }, '111', '129')).toBe(
      '111 + 129 = 240 billion US dollars (allowing 0.5% for later revision by customs)',
    )
  })

  it('says what the inputs leave open where the number alone would be taken for less', () => {
    expect(sentence({ interval: { low: 239, high: 242 } }, '111', '129')).toBe(
      '111 + 129 = 240 billion US dollars ($239 to $242 bn)',
    )
    const growth = {
      ...percent,
      formula: 'growth',
      value: 30,
      interval: { low: 28.86, high: 30.21 },
    } as const
    expect(sentence({ ...growth, revision: 0.005 }, '190.271', '146.887')).toBe(
      '190.271 ÷ 146.887 − 1 = 30% (28.9 to 30.2%, allowing 0.5% for later revision by customs)',
    )
  })

  it.each([
    [['2023-01', '2023-02'], 'average of 2 months'],
    [['2023-Q1', '2023-Q2'], 'average of 2 quarters'],
    [['2023-01', '2023-Q2'], 'average of 2 figures'],
  ])('names what %j are', (spans, said) => {
    const operands = spans.map((text) => ({ text: '1', period: span(text) }))
    expect(reckonedSentence(reckoned({ formula: 'average' }), operands, en, enAudit)).toContain(said)
  })
})

describe('a result', () => {
  it.each([
    ['the number where there is one', { low: 28.717, high: 30.25 }, 29, '29%'],
    ['the ends where there is no number', { low: 29.3, high: 29.6 }, undefined, '29.3 to 29.6%'],
    ['a bound from below', { low: 30, high: Infinity }, undefined, '30% or more'],
    ['a bound from above', { low: -Infinity, high: 30 }, undefined, '30% or less'],
    ['that it can be anything', { low: -Infinity, high: Infinity }, undefined, 'any number'],
    ['a fall', { low: -9.6, high: -8.1 }, undefined, '−9.6 to −8.1%'],
  ])('says %s', (_what, interval, value, said) => {
    expect(resultText({ interval, value, unit: 'percent' }, en, enAudit)).toBe(said)
  })

  it.each([
    [{ low: 449.75, high: 901 }, '$450 to $900 m'],
    [{ low: 48.58, high: 55.26 }, '$48.6 to $55.3 m'],
    [{ low: 29.43, high: 29.58 }, '$29.43 to $29.58 m'],
    [{ low: 4000.123456789, high: Infinity }, '$4,000.12 m or more'],
  ])('gives the ends of %j as finely as their distance asks for', (interval, said) => {
    expect(resultText({ interval, value: undefined, unit: 'usd-million' }, en, enAudit)).toBe(said)
  })
})

const told = (part: Partial<CheckRecord>) => checkText(aCheck(part), known, en, enAudit)

describe('a check in words', () => {
  it('names series and period, and both sides as their authors put them', () => {
    expect(told({})).toEqual({
      title: 'Goods trade between China and Russia, 2022',
      verdict: 'Contradicts',
      left: '$210 bn stated',
      right: '$190.27 bn stated',
      gap: '$19.7 bn apart',
      percent: '9.4%',
      reason: undefined,
    })
  })

  it('says what a side was reckoned from, and counts points where per cent lie apart', () => {
    const growth = smallChecks().find(({ identity }) => identity === 'growth')
    expect(growth && checkText(growth, known, en, enAudit)).toMatchObject({
      left: '25% stated',
      right: '29.5% reckoned from $190.27 bn and $146.9 bn',
      gap: '4.5 points apart',
      percent: undefined,
      reason: '25% is what is stated for July 2023.',
    })
  })

  it('counts many figures instead of naming them', () => {
    const inputs = ['trade-2018', 'trade-2019', 'trade-2021', 'trade-2022'].map((observation) => ({
      form: 'claim' as const,
      series: 'trade-total',
      observation,
    }))
    const { tree } = aGrowthSide()
    const right = aGrowthSide({ tree: { ...(tree as object), formula: 'sum', inputs } })
    expect(told({ right }).right).toBe('29.5% reckoned from 4 figures')
  })

  it('tells a missed forecast as such and as no contradiction', () => {
    const forecast = smallChecks().find(({ identity }) => identity === 'forecast')
    expect(forecast && checkText(forecast, known, en, enAudit)).toMatchObject({
      verdict: 'Forecast missed',
      left: 'at most $230 bn forecast',
      right: '$240.1 bn came',
      gap: 'missed by $10.1 bn',
    })
  })

  it('says from which unit a number was converted', () => {
    const conversion = smallChecks().find(({ identity }) => identity === 'conversion')
    expect(conversion && checkText(conversion, known, en, enAudit)).toMatchObject({
      left: '107 Mt stated, 2.15 mb/d converted',
      right: '2.15 mb/d stated',
      gap: undefined,
    })
  })

  it.each([
    [426, 'usd-100-million', 'usd-billion', '$42.6 bn stated'],
    [2615, 'mile', 'km', '2,615 mi stated, 4,208 km converted'],
  ] as const)('writes %d %s in %s as %s', (value, own, unit, said) => {
    const claim = observationOf({ id: 'o-1', value, unit: own, quote: String(value) })
    const withClaim = knownOf(catalogue, [claim])
    const check = aCheck({ unit, left: aClaimSide('o-1', value) })
    expect(checkText(check, withClaim, en, enAudit).left).toBe(said)
  })

  it('says for which span each side stands where they differ', () => {
    const left = aClaimSide('trade-2024-ytd', 37.01)
    expect(told({ identity: 'part', left }).left).toBe('$37.01 bn stated for January–February 2024')
  })

  it.each([
    [
      { kind: 'read-to', observation: 'trade-2022-round', step: 10 },
      'They agree when $190 bn is read to the nearest $10 bn.',
    ],
    [
      { kind: 'equals-other', series: 'crude-volume', period: '2023', observation: 'oil-2023' },
      "$210 bn is what is stated elsewhere: China's crude oil imports from Russia, 2023.",
    ],
    [
      { kind: 'fits-base', base: '2021', named: '2022-02' },
      'It fits growth since 2021. February 2022, which its words name, is a span of another length.',
    ],
    [
      { kind: 'no-base-fits', words: 'since 2020' },
      'Measured “since 2020”, and no base that is known comes to this.',
    ],
    [
      { kind: 'base-unknown', words: 'since May' },
      'Measured against “since May”, for which there is no figure here.',
    ],
    [
      { kind: 'different-bases', bases: ['china-customs', 'russia-customs'] },
      'Two measurements: China customs and Russian customs.',
    ],
    [{ kind: 'different-period', other: '2023' }, 'The other figure is about 2023, another period.'],
    [
      { kind: 'missing-input', series: 'oil-price', period: '2023-06' },
      'No figure is at hand: The price of oil, June 2023.',
    ],
  ] as const)('gives the reason %j in words', (reason, said) => {
    const record = { identity: 'growth' as const, reason } as Partial<CheckRecord>
    expect(told(record).reason).toBe(said)
  })

  it('says of a claim that is not at hand that it is not', () => {
    const right = aGrowthSide()
    const nowhere = knownOf(catalogue, [])
    const text = checkText(aCheck({ right }), nowhere, en, enAudit)
    expect(text.left).toBe('$210 bn stated')
    expect(text.right).toContain('a figure that is not at hand')
  })
})

describe('a node of a tree', () => {
  const treeOf = (part: object) => {
    const { right } = aCheck({ right: aGrowthSide({ tree: { ...(aGrowthSide().tree as object), ...part } }) })
    if (right?.tree.form !== 'derived') throw new Error('the right side is arithmetic')
    return right.tree
  }

  it('is written with its claims’ numbers', () => {
    expect(nodeSentence(treeOf({}), known, en, enAudit)).toBe('190.27 ÷ 146.9 − 1 = 29.5%')
  })

  it('holds arithmetic inside arithmetic by its result', () => {
    const inputs = [
      treeOf({
        formula: 'sum',
        unit: 'usd-billion',
        value: 337.17,
        interval: { low: 337.165, high: 337.18 },
      }),
      ...treeOf({}).inputs.slice(1),
    ]
    const node = { ...treeOf({}), inputs: [inputs[0] ?? treeOf({}), ...inputs.slice(1)] as const }
    expect(nodeSentence(node, known, en, enAudit)).toBe('337.17 ÷ 146.9 − 1 = 29.5%')
  })

  it('states what only a rate could bring into the unit as its author did', () => {
    const inputs = ['oil-2023', 'oil-2023-barrels'].map((observation) => ({
      form: 'claim',
      series: 'crude-volume',
      observation,
    }))
    const node = treeOf({ formula: 'difference', unit: 'million-tonnes', inputs })
    expect(nodeSentence(node, known, en, enAudit)).toContain('107 − (2.15 mb/d) =')
  })
})
