import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../app/data/build/read'
import { auditOf, rateBookOf } from '../../../app/domain/audit/audit'
import type { Check, Identity, Node } from '../../../app/domain/audit/check'
import { contestsOf } from '../../../app/domain/contest'
import { indexOf } from '../../../app/domain/derive/claim-index'
import { periodText } from '../../../app/domain/period'
import { showBy } from '../../../app/domain/shown-in'

// What careful readers found in the project's own data has to come out by itself.

const { corpus } = readCorpus(process.cwd())
const checks = auditOf(corpus)
const claims = new Map(corpus.series.flatMap(({ observations }) => observations.map((one) => [one.id, one])))

/** The checks of one identity between groups of claims with these among them, without those inside one group. */
const checksOf = (identity: Identity, ...among: readonly string[]): readonly Check[] =>
  checks.filter(
    (check) =>
      check.identity === identity &&
      among.every((claim) => check.observations.some((id) => id === claim)) &&
      // Claims that say the same are a check of their own.
      (identity !== 'same' || check.verdict !== 'agrees'),
  )

const leavesOf = (node: Node): readonly string[] =>
  node.form === 'claim' ? [node.observation] : node.inputs.flatMap(leavesOf)

/** The verdict, its reason, and what the reason names. */
const told = ({ verdict, reason }: Check) => [verdict, reason.kind, ...namedIn(reason)]

function namedIn(reason: Check['reason']): readonly string[] {
  switch (reason.kind) {
    case 'equals-other':
      return [reason.series, periodText(reason.period)]
    case 'fits-base':
      return [periodText(reason.base), periodText(reason.named)]
    case 'different-period':
      return [periodText(reason.other)]
    case 'different-bases':
      return reason.bases
    case 'base-unknown':
    case 'different-currencies':
    case 'divides-by-zero':
    case 'missing-input':
    case 'no-base-fits':
    case 'no-rate':
    case 'plain':
    case 'read-to':
      return []
  }
}

describe('the audit of this corpus', () => {
  it('finds growth of 36 per cent in 2022 wrong beside 29.3, 30 and the levels, and that it is that of 2021', () => {
    const wrong = ['contradicts', 'equals-other', 'trade-total-growth', '2021']
    const odd = 'fa-trade-2022-growth'
    expect(checksOf('same', odd, 'p6cb61393').map(told)).toEqual([wrong])
    expect(checksOf('same', odd, 'spiegel-trade-2022-growth').map(told)).toEqual([wrong])
    expect(checksOf('growth', odd).map(told)).toEqual([wrong])
  })

  it('finds 129 for energy too much for 73 per cent of exports, as stated and as the total leaves them', () => {
    const found = checksOf('share', 'fa-energy-imports-2023', 'fa-energy-share-exports-2023')
    const asStated = found.find(({ reason }) => reason.kind === 'equals-other')
    const asLeft = found.find(({ reason }) => reason.kind === 'plain')
    expect(found).toHaveLength(2)
    expect(asStated && told(asStated)).toEqual([
      'contradicts',
      'equals-other',
      'trade-russia-to-china',
      '2023',
    ])
    expect(asStated?.right?.value).toEqual({ form: 'value', value: 94.3 })
    expect(asLeft?.verdict).toBe('contradicts')
    expect(asLeft?.observations).toContain('fa-china-exports-2023')
    expect(asLeft?.right?.value).toEqual({ form: 'value', value: 94.2 })
  })

  it('finds a rise of 300 million in semiconductors too little for “more than double to 900”', () => {
    const [found, ...more] = checksOf(
      'change',
      'x004-semiconductors-rise',
      'spiegel-semiconductors-2022-growth',
    )
    expect(found).toMatchObject({ verdict: 'contradicts', right: { interval: { low: 449.75 } } })
    expect(more).toEqual([])
  })

  it('reads 64 per cent “since February 2022” against the year 2021', () => {
    expect(checksOf('growth', 'x004-trade-growth-64').map(told)).toEqual([
      ['agrees', 'fits-base', '2021', '2022-02'],
    ])
  })

  it('finds the discount of 44 per cent in the prices beside it', () => {
    const [found] = checksOf('discount', 'spiegel-gas-price-discount')
    expect(found).toMatchObject({ verdict: 'agrees', right: { value: { form: 'value', value: 43.62 } } })
  })

  it('takes 107 million tonnes for 2.15 million barrels a day over 2023, and 2.5 in August for another period', () => {
    const year = checksOf('conversion', 'x004-crude-2023-level')
    expect(year.map(told)).toEqual([['agrees', 'plain']])
    expect(checksOf('part', 'spiegel-oil-aug-2023-level').map(told)).toEqual([
      ['not-comparable', 'different-period', '2023'],
    ])
    expect(checksOf('same', 'spiegel-oil-aug-2023-level')).toEqual([])
  })

  it('finds that a forecast of 230 came to 240.1', () => {
    const [found] = checksOf('forecast', 'spiegel-trade-2023-forecast')
    expect(found).toMatchObject({ verdict: 'contradicts', left: { value: { high: 230 } } })
    expect(Math.round((found?.gap?.absolute ?? 0) * 10) / 10).toBe(10.1)
  })

  it('finds yuan at 45 per cent against 17.5 in 2020', () => {
    expect(checksOf('same', 'ns-yuan-share-2020')).toMatchObject([
      { verdict: 'contradicts', gap: { absolute: 27.5 } },
    ])
  })

  it('finds trade in 2018 at 87 against 107.06', () => {
    expect(checksOf('same', 'p92105910', 'p96ec31f5')).toMatchObject([
      { verdict: 'contradicts', gap: { absolute: 20.06 } },
    ])
  })

  it('takes Chinese and Russian customs on 2021 for two measurements', () => {
    expect(checksOf('same', 'p438f9c17', 'pa95865f9').map(told)).toEqual([
      ['not-comparable', 'different-bases', 'china-customs', 'russia-customs'],
    ])
  })

  it('finds 155 from January to August in the months before it, and within the year’s 240', () => {
    const months = checksOf('parts', 'spiegel-trade-2023-jan-aug')
    expect(months.map(told)).toEqual([['agrees', 'plain']])
    const within = checksOf('part', 'spiegel-trade-2023-jan-aug')
    expect(within.map(told)).toEqual([['agrees', 'plain']])
    expect(within[0]?.right?.value).toMatchObject({ form: 'value' })
  })
})

describe('every check of this corpus', () => {
  it('has an id of its own and names claims that are there', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    expect(checks.flatMap(({ observations }) => observations.filter((id) => !claims.has(id)))).toEqual([])
  })

  it('holds no NaN, and no side whose ends are crossed', () => {
    const sides = checks.flatMap(({ left, right }) => (right === undefined ? [left] : [left, right]))
    expect(sides.filter(({ interval }) => !(interval.low <= interval.high))).toEqual([])
  })

  it('contradicts where a chart shows a contest, and nowhere else', () => {
    const bases = new Map(corpus.bases.map((basis) => [basis.id, basis]))
    const index = indexOf(corpus.series, bases, showBy(rateBookOf(corpus)))
    const contested = corpus.series.flatMap(({ series }) =>
      contestsOf(index.groups(series.id), bases, index.show).flatMap((contest) =>
        contest.map(({ finest }) => finest.id),
      ),
    )
    const contradicted = checks
      .filter(({ identity, verdict }) => verdict === 'contradicts' && isOfOneQuantity(identity))
      .flatMap(({ left, right }) =>
        [left, right].flatMap((side) => (side === undefined ? [] : leavesOf(side.tree))),
      )
    expect(new Set(contradicted)).toEqual(new Set<string>(contested))
  })
})

const isOfOneQuantity = (identity: Identity): boolean => identity === 'same' || identity === 'conversion'
