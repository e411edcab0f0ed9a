import { readCorpus } from '../../app/data/build/read'
import type { SeriesId } from '../../app/domain/brand'
import { dayFrom } from '../../app/domain/day'
import { yearBefore } from '../../app/domain/derive/base-period'
import { revisionAYearLater, revisionWithinYear } from '../../app/domain/derive/revision'
import { groupBy } from '../../app/domain/group'
import { intervalOf } from '../../app/domain/interval'
import type { Interval } from '../../app/domain/interval'
import { exactly, minus, over, plus, times } from '../../app/domain/interval-arithmetic'
import { hasUsualBase } from '../../app/domain/observation'
import { isClosed, periodKey, periodText } from '../../app/domain/period'
import type { Period } from '../../app/domain/period'
import { table } from './stats.mjs'

// How far customs revise what they have published, for the allowances in app/domain/derive/revision.ts:
// node scripts/run-ts.mjs tests/bench/revisions.ts. Numbers of one agency are held against each other, and the least
// revision is told under which they fit. Numbers that are wrong in their source stand among the furthest.

/** One number of a customs office. */
interface Figure {
  readonly series: SeriesId
  readonly basis: string
  readonly period: Period
  readonly interval: Interval
  readonly isFlow: boolean
  readonly growthOf: readonly SeriesId[]
}

/** One figure that an earlier one leads to; where several claims do, the one that fits best. */
interface Case {
  readonly kind: 'whole years' | 'shorter spans' | 'within a year'
  readonly name: string
  /** Share of the earlier figure by which it was revised at least, in per cent. */
  readonly moved: number
  readonly allowed: number
}

const figures = figuresOf()
const keyOf = ({ series, basis, period }: Pick<Figure, 'series' | 'basis' | 'period'>): string =>
  `${series} ${basis} ${periodKey(period)}`
const held = groupBy(figures, keyOf)

function figuresOf(): readonly Figure[] {
  return readCorpus(process.cwd()).corpus.series.flatMap(({ series, observations }) =>
    observations.flatMap((claim): readonly Figure[] => {
      const { stated, hedge } = claim.quantity
      const interval = intervalOf(claim.quantity, series.unit)
      const isNumber = stated.form === 'value' && (hedge === undefined || hedge.sense === 'exact')
      const isPlain = claim.kind === series.kind && claim.status !== 'forecast' && hasUsualBase(claim)
      if (!claim.basis.includes('customs') || !isNumber || !isPlain || interval === undefined) return []
      const growthOf = series.definitions.flatMap((one) =>
        one.form === 'growth' && series.unit === 'percent' ? [one.of] : [],
      )
      const { basis, period } = claim
      return [{ series: series.id, basis, period, interval, isFlow: series.measure === 'flow', growthOf }]
    }),
  )
}

/** The base that a stated growth implies, against the figure that was published for it. */
const yearLater = (growth: Figure): readonly Case[] =>
  growth.growthOf.flatMap((series) => {
    const base = yearBefore(growth.period)
    if (base === undefined) return []
    const at = (period: Period) => held.get(keyOf({ series, basis: growth.basis, period })) ?? []
    const allowed = 100 * revisionAYearLater('flow', base)
    const kind = base.end - base.start >= 364 ? 'whole years' : 'shorter spans'
    const name = `${series} ${periodText(base)}`
    return at(growth.period).flatMap((now) =>
      at(base).flatMap((before) => {
        const factor = plus(exactly(1), times(growth.interval, exactly(0.01)))
        const implied = over(now.interval, factor)
        if (implied === undefined || !now.isFlow) return []
        return [{ kind, name, moved: moved(implied, before.interval), allowed }]
      }),
    )
  })

/** A span less its last part, against what was published for the rest of it. */
const withinYear = (whole: Figure): readonly Case[] =>
  figures.flatMap((before) => {
    if (!whole.isFlow || before.series !== whole.series || before.basis !== whole.basis) return []
    if (!isClosed(before.period) || before.period.start !== whole.period.start) return []
    const period = { start: dayFrom(before.period.end + 1), end: whole.period.end }
    const allowed = 100 * revisionWithinYear('flow')
    const name = `${whole.series} ${periodText(before.period)}, by ${periodText(whole.period)}`
    return (held.get(keyOf({ ...whole, period })) ?? []).map((last) => {
      const rest = minus(whole.interval, last.interval)
      return { kind: 'within a year', name, moved: moved(rest, before.interval), allowed }
    })
  })

function moved(later: Interval, first: Interval): number {
  if (later.low > first.high) return 100 * (later.low / first.high - 1)
  return later.high < first.low ? 100 * (later.high / first.low - 1) : 0
}

export function main(): void {
  const all = figures.flatMap((figure) => [...yearLater(figure), ...withinYear(figure)])
  const cases = [...groupBy(all, ({ kind, name }) => `${kind} ${name}`).values()].map((same) =>
    same.reduce((best, one) => (Math.abs(one.moved) < Math.abs(best.moved) ? one : best)),
  )
  const rows = [...groupBy(cases, ({ kind }) => kind)].map(([kind, some]) => {
    const sizes = some.map((one) => Math.abs(one.moved)).toSorted((a, b) => a - b)
    const within = sizes.filter((size) => size <= (some[0]?.allowed ?? 0))
    const at = (share: number) => (within[Math.ceil(share * within.length) - 1] ?? 0).toFixed(2)
    const counts = [sizes.length, sizes.filter((size) => size === 0).length, within.length].map(String)
    return [kind, ...counts, at(0.5), at(0.75), at(0.9), at(1)]
  })
  const furthest = cases
    .toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, 20)
    .map(({ kind, name, moved: by, allowed }) => [
      name,
      kind,
      by.toFixed(2),
      Math.abs(by) > allowed ? 'beyond' : '',
    ])
  console.log(
    table([['', 'cases', 'not at all', 'allowed', 'half', '3 in 4', '9 in 10', 'furthest allowed'], ...rows]),
  )
  console.log(`\n${table([['The furthest', '', 'per cent', ''], ...furthest])}`)
}
