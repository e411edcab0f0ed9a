import fc from 'fast-check'
import { observationOf } from '../../mocks/builders'
import { hedgeOf, knownHedges } from '../../app/domain/hedge'
import type { Observation } from '../../app/domain/observation'
import { monthEnd, monthStart } from '../../app/domain/day'
import type { ClosedPeriod, Period } from '../../app/domain/period'
import type { Quantity, Stated } from '../../app/domain/quantity'
import { unitIds } from '../../app/domain/unit'
import type { UnitId } from '../../app/domain/unit'

const month = fc.record({
  year: fc.integer({ min: 1950, max: 2060 }),
  month: fc.integer({ min: 1, max: 12 }),
})
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((at) => monthStart(at.getUTCFullYear(), at.getUTCMonth() + 1))
  .chain((first) => fc.integer({ min: 0, max: 27 }).map((later) => dayAfter(first, later)))

const dayAfter = (first: ReturnType<typeof monthStart>, later: number) => (first + later) as typeof first

/** Spans of whole months, which most claims have. */
export const months: fc.Arbitrary<ClosedPeriod> = fc
  .record({ from: month, length: fc.constantFrom(1, 2, 3, 6, 8, 12, 24) })
  .map(({ from, length }) => ({
    start: monthStart(from.year, from.month),
    end: monthEnd(from.year, from.month + length - 1),
  }))

/** Any span: of months, of days, or open. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  months,
  fc.tuple(day, day).map(([a, b]) => (a < b ? { start: a, end: b } : { start: b, end: a })),
  fc
    .oneof(
      months.map(({ end }) => end),
      day,
    )
    .map((end) => ({ start: 'open' as const, end })),
  fc
    .oneof(
      months.map(({ start }) => start),
      day,
    )
    .map((start) => ({ start, end: 'open' as const })),
  fc.constant({ start: 'open' as const, end: 'open' as const }),
)

/** Numbers as articles write them: a few digits, at most three decimals. */
export const numbers = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => Number((digits / 10 ** decimals).toFixed(decimals)))

const stated: fc.Arbitrary<Stated> = fc.oneof(
  { weight: 5, arbitrary: numbers.map((value) => ({ form: 'value' as const, value })) },
  numbers.map((low) => ({ form: 'at-least' as const, low })),
  numbers.map((high) => ({ form: 'at-most' as const, high })),
  fc
    .tuple(numbers, numbers)
    .map(([a, b]) => ({ form: 'between' as const, low: Math.min(a, b), high: Math.max(a, b) })),
)

export const hedges = fc.option(
  fc.constantFrom(...knownHedges).map((word) => hedgeOf(word)),
  { nil: undefined },
)

export const quantities: fc.Arbitrary<Quantity> = fc.record({
  stated,
  unit: fc.constantFrom(...unitIds),
  hedge: hedges,
})

const crowded = (unit: UnitId, times: number): fc.Arbitrary<Quantity> =>
  fc.record({
    stated: fc
      .tuple(
        fc.integer({ min: 187 * times, max: 191 * times }),
        fc.constantFrom('value', 'value', 'value', 'at-least'),
      )
      .map(([number, form]) =>
        form === 'value'
          ? { form: 'value' as const, value: number }
          : { form: 'at-least' as const, low: number },
      ),
    unit: fc.constant(unit),
    hedge: fc.constantFrom(undefined, hedgeOf('about')),
  })

/** Claims that crowd on few spans and values, so that some agree, some differ and some are of another agency or scale. */
export const crowdedClaims: fc.Arbitrary<readonly Observation[]> = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2019, max: 2022 }),
      // Billions in whole numbers and millions with three more digits: vague claims and exact ones.
      quantity: fc.oneof(
        crowded('usd-billion', 1),
        crowded('usd-billion', 1),
        crowded('usd-million', 1000),
        crowded('million-tonnes', 1),
      ),
      basis: fc.constantFrom('china-customs', 'russia-customs', 'unstated'),
      status: fc.constantFrom('reported', 'forecast', 'estimate'),
      kind: fc.constantFrom('level', 'contract'),
      article: fc.constantFrom('a-1', 'a-2', 'a-3'),
    }),
    { maxLength: 25 },
  )
  .map((claims) =>
    claims.map(({ year, quantity, ...part }, index) => ({
      ...observationOf({ ...part, id: `o-${index}`, period: String(year) }),
      quantity,
    })),
  )
