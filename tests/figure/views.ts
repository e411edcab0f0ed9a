import fc from 'fast-check'
import type { Bundle } from '~/figure/prepare'
import { filterValue } from '~/figure/keep'
import { dayFrom } from '~/domain/day'
import { frequencies } from '~/domain/frequency'
import { leadingRules } from '~/domain/leading-rule'
import { monthPeriod, yearPeriod } from '~/domain/period'
import { unitIds } from '~/domain/unit'
import { decodeView } from '~/view/codec'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'

/** Views that a reader of the bundle can reach: filters that some of its claims pass, any day, window, grain and unit. */
export function viewsOf({ plotted }: Bundle): fc.Arbitrary<View> {
  const claims = plotted.flatMap(({ file }) =>
    file.observations.map((claim) => ({ claim, articles: file.articles })),
  )
  const some = (filter: 'article' | 'publisher' | 'basis' | 'status') => {
    const values = [...new Set(claims.map(({ claim, articles }) => filterValue(filter, claim, articles)))]
    const few = fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
    return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few })
  }
  const bound = fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.integer({ min: 1992, max: 2032 }).map(yearPeriod) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min: 1992, max: 2032 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => monthPeriod(year, month)),
    },
  )
  const units = plotted.flatMap(({ summary }) => [summary.unit, ...summary.alsoStatedIn])
  return fc
    .record({
      filters: fc.record({
        article: some('article'),
        publisher: some('publisher'),
        basis: some('basis'),
        status: some('status'),
      }),
      window: fc.record({ from: bound, to: bound }),
      freq: fc.constantFrom(undefined, ...frequencies),
      unit: fc.oneof(fc.constantFrom(undefined, ...units), fc.constantFrom(undefined, ...unitIds)),
      asof: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.integer({ min: 10_000, max: 21_000 }).map(dayFrom) },
      ),
      undated: fc.boolean(),
      rule: fc.constantFrom(...leadingRules),
      contested: fc.oneof(
        { weight: 4, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      notes: fc.boolean(),
      scale: fc.constantFrom('linear' as const, 'log' as const),
    })
    .map(({ filters, window, ...rest }) => {
      // Through the address, as every view that a reader meets.
      const query = new URLSearchParams(
        Object.entries(filters).flatMap(([name, values]) =>
          values.length === 0 ? [] : [[name, values.join(',')]],
        ),
      )
      const { view } = decodeView(query.toString())
      const start = window.from?.start ?? -Infinity
      const end = window.to?.end ?? Infinity
      return { ...defaultView, ...view, ...rest, ...(start <= end ? window : {}) }
    })
}
