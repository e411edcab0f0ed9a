import fc from 'fast-check'
import { articleIds, basisIds, observationIds, seriesIds, topicIds } from '~/domain/brand'
import { dayFrom } from '~/domain/day'
import { frequencies } from '~/domain/frequency'
import { leadingRules } from '~/domain/leading-rule'
import { statuses } from '~/domain/observation'
import { monthPeriod, quarterPeriod, yearPeriod } from '~/domain/period'
import { unitIds } from '~/domain/unit'
import { kindIds } from '~/view/view'
import type { Bound, View } from '~/view/view'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const ids = <Id extends string>(is: (text: string) => text is Id) => slug.filter(is)
const list = <Item>(item: fc.Arbitrary<Item>) => fc.uniqueArray(item, { maxLength: 4 })
const option = <Item>(items: readonly Item[]) => fc.constantFrom(undefined, ...items)
const year = fc.integer({ min: 1990, max: 2035 })
const bound: fc.Arbitrary<Bound> = fc.oneof(
  fc.constant(undefined),
  year.map(yearPeriod),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarterPeriod(y, q)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthPeriod(y, m)),
)

/** Every view that an address can hold. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    series: list(ids(seriesIds.is)),
    from: bound,
    to: bound,
    freq: option(frequencies),
    unit: option(unitIds),
    kind: option(kindIds),
    topic: list(ids(topicIds.is)),
    article: list(ids(articleIds.is)),
    publisher: list(fc.constantFrom('der-spiegel', 'тасс', '新华社', 'unknown')),
    basis: list(ids(basisIds.is)),
    status: list(fc.constantFrom(...statuses)),
    contested: fc.boolean(),
    rule: fc.constantFrom(...leadingRules),
    asof: fc.option(fc.integer({ min: -9000, max: 25_000 }).map(dayFrom), { nil: undefined }),
    undated: fc.boolean(),
    pin: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/), { nil: undefined }),
    notes: fc.boolean(),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    point: fc.option(ids(observationIds.is), { nil: undefined }),
    theme: option(['light', 'dark'] as const),
    lang: option(['en'] as const),
  })
  .filter(({ from, to }) => {
    const start = from?.start ?? 'open'
    const end = to?.end ?? 'open'
    return start === 'open' || end === 'open' || start <= end
  })
