import fc from 'fast-check'
import { identities, verdicts } from '../../app/domain/audit/check'
import type { Check, Node, Reason, Side } from '../../app/domain/audit/check'
import type { BasisId, CheckId, ObservationId, SeriesId, TopicId } from '../../app/domain/brand'
import { formulaIds } from '../../app/domain/derive/formula'
import type { Interval } from '../../app/domain/interval'
import type { Stated } from '../../app/domain/quantity'
import { unitIds } from '../../app/domain/unit'
import { numbers, periods } from '../domain/arbitrary'

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/)
const series = id.map((text) => text as SeriesId)
const observation = id.map((text) => text as ObservationId)
const some = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<readonly [Item, ...Item[]]> =>
  fc.tuple(item, fc.array(item, { maxLength: 3 })).map(([first, rest]) => [first, ...rest] as const)
const perhaps = <Item>(item: fc.Arbitrary<Item>) => fc.option(item, { nil: undefined })
// JSON knows one zero.
const number = numbers.map((value) => (value === 0 ? 0 : value))

const interval: fc.Arbitrary<Interval> = fc
  .tuple(number, number, fc.boolean(), fc.boolean())
  .map(([a, b, openBelow, openAbove]) => ({
    low: openBelow ? -Infinity : Math.min(a, b),
    high: openAbove ? Infinity : Math.max(a, b),
  }))

const stated: fc.Arbitrary<Stated> = fc.oneof(
  number.map((value) => ({ form: 'value' as const, value })),
  number.map((low) => ({ form: 'at-least' as const, low })),
  number.map((high) => ({ form: 'at-most' as const, high })),
  fc.tuple(number, number).map(([low, high]) => ({ form: 'between' as const, low, high })),
)

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ form: fc.constant('claim' as const), series, observation }),
    fc.record({
      form: fc.constant('derived' as const),
      formula: fc.constantFrom(...formulaIds),
      series,
      period: periods,
      unit: fc.constantFrom(...unitIds),
      interval,
      value: perhaps(number),
      revision: fc.constantFrom(0, 0.005),
      inputs: some(tie('node')),
    }),
  ),
}))

const side: fc.Arbitrary<Side> = fc.record({ interval, value: perhaps(stated), tree: node })

const words = fc.constantFrom('since February 2022', 'against the level before the war')
const basis = id.map((text) => text as BasisId)
const currency = fc.constantFrom('usd', 'cny', 'eur')
const kind = <Kind extends Reason['kind']>(name: Kind) => fc.constant(name)

const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.record({ kind: kind('plain') }),
  fc.record({ kind: kind('read-to'), observation, step: fc.constantFrom(0.1, 1, 10, 100) }),
  fc.record({ kind: kind('equals-other'), series, period: periods, observation }),
  fc.record({ kind: kind('fits-base'), base: periods, named: periods }),
  fc.record({ kind: kind('no-base-fits'), words }),
  fc.record({ kind: kind('base-unknown'), words }),
  fc.record({ kind: kind('different-bases'), bases: fc.tuple(basis, basis) }),
  fc.record({ kind: kind('different-period'), other: periods }),
  fc.record({ kind: kind('different-currencies'), currencies: fc.tuple(currency, currency) } as const),
  fc.record({ kind: kind('no-rate') }),
  fc.record({ kind: kind('divides-by-zero') }),
  fc.record({ kind: kind('missing-input'), series, period: periods }),
)

/** Any check at all, whether or not it makes sense. */
export const checks: fc.Arbitrary<Check> = fc.record({
  id: id.map((text) => text as CheckId),
  identity: fc.constantFrom(...identities),
  verdict: fc.constantFrom(...verdicts),
  series: some(series),
  topic: id.map((text) => text as TopicId),
  period: periods,
  observations: some(observation),
  unit: fc.constantFrom(...unitIds),
  left: side,
  right: perhaps(side),
  gap: perhaps(fc.record({ absolute: number, percent: perhaps(number) })),
  rounding: perhaps(fc.constantFrom(0.1, 1, 10, 100)),
  reason,
})
