import fc from 'fast-check'
import { aFlow, aRatio } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'
import type { SeriesRecord } from '../../../mocks/builders'

type Status = NonNullable<Claim['status']>

/** Spans of which some fill others, and some are a year apart. */
const spans = ['2021', '2022', '2023', '2023-01..2023-02', '2023-03', '2023-Q1', '2022-Q1', '..2023']

const part = fc.record(
  {
    hedge: fc.constantFrom('about', 'more than', 'up to', 'expected'),
    status: fc.constantFrom<Status>('forecast', 'estimate'),
    article: fc.constantFrom('first', 'second'),
  },
  { requiredKeys: ['article'] },
)

const claimOf = (values: fc.Arbitrary<number>, more: fc.Arbitrary<Partial<Claim>> = fc.constant({})) =>
  fc
    .record({
      period: fc.constantFrom(...spans),
      value: values,
      basis: fc.constantFrom(
        'unstated',
        'unstated',
        'china-customs',
        'china-customs-cny',
        'russia-customs',
        'converted-by-author',
      ),
      part,
      more,
    })
    .map(({ part: some, more: other, ...claim }): Claim => ({ ...claim, ...some, ...other }))

const claimsOf = (...of: Parameters<typeof claimOf>) => fc.array(claimOf(...of), { maxLength: 6 })

/** Numbers that crowd, so that some agree, some agree when rounded and some differ; nothing is among them. */
const around = (middle: number) =>
  fc.oneof(
    fc.constantFrom(middle, middle, middle * 2, 0),
    fc.integer({ min: -3, max: 3 }).map((tens) => middle + tens * 10),
    fc.integer({ min: -200, max: 200 }).map((tenths) => middle + tenths / 10),
  )

const barrels = { unit: 'million-barrels-per-day' } as const

/** Claims on one quantity in tonnes and barrels a day, and some in money that no rate leads to. */
export const rivalClaims: fc.Arbitrary<readonly Claim[]> = fc.array(
  fc.oneof(
    claimOf(around(100)),
    claimOf(around(100)),
    claimOf(
      fc.integer({ min: 190, max: 210 }).map((cent) => cent / 100),
      fc.constant(barrels),
    ),
    claimOf(around(100), fc.constantFrom<Partial<Claim>>({ unit: 'usd-billion' }, { unit: 'cny-billion' })),
  ),
  { maxLength: 12 },
)

/** Only money is ever converted by an author. */
const asMeasured = (claim: Claim): Claim =>
  claim.basis === 'converted-by-author' ? { ...claim, basis: 'unstated' } : claim

/** Two directions, their total and balance, growth, changes, a part with its share, and oil in two scales. */
export const corpora: fc.Arbitrary<readonly SeriesRecord[]> = fc
  .record({
    south: claimsOf(around(120)),
    north: claimsOf(around(100)),
    total: claimsOf(around(220), fc.constantFrom<Partial<Claim>>({}, {}, { unit: 'cny-billion' })),
    balance: claimsOf(around(20)),
    growth: claimsOf(
      around(20),
      fc.constantFrom<Partial<Claim>>(
        {},
        {},
        { basePeriod: 'since February 2022' },
        { basePeriod: 'long ago' },
      ),
    ),
    multiple: claimsOf(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10)),
    change: claimsOf(around(40)),
    energy: claimsOf(around(90)),
    share: claimsOf(around(70)),
    crude: claimsOf(around(100), fc.constantFrom<Partial<Claim>>({}, { ...barrels, value: 2.05 })),
  })
  .map(({ south, north, total, balance, growth, multiple, change, energy, share, crude }) => [
    aFlow('south', south),
    aFlow('north', north),
    aFlow('total', total, {
      alsoStatedIn: ['cny-billion'],
      definitions: [{ form: 'sum', of: ['south', 'north'] }],
    }),
    aFlow('balance', balance, { definitions: [{ form: 'difference', of: 'south', less: 'north' }] }),
    aRatio('growth', { form: 'growth', of: 'total' }, growth),
    aRatio('multiple', { form: 'growth', of: 'total' }, multiple, { unit: 'ratio' }),
    aRatio('second-growth', { form: 'growth', of: 'total' }, growth),
    aFlow('change', change, { kind: 'change', definitions: [{ form: 'change', of: 'total' }] }),
    aFlow('energy', energy),
    aRatio('share', { form: 'share', of: 'energy', in: 'south' }, share),
    aRatio('cheaper', { form: 'discount', of: 'energy', against: 'north' }, share),
    aRatio('lost', { form: 'share', of: 'energy', in: 'nowhere' }, share),
    aFlow('crude-volume', crude.map(asMeasured), {
      unit: 'million-tonnes',
      alsoStatedIn: ['million-barrels-per-day'],
    }),
  ])
