import type { Hue } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import type { Day } from '~/domain/day'
import type { Frequency } from '~/domain/frequency'
import { lineOf } from '~/domain/line'
import { isClosed, midpoint } from '~/domain/period'
import type { ClosedPeriod } from '~/domain/period'
import type { Point, StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import { unitOf } from '~/domain/unit'
import { isDrawnAt } from './keep'
import type { Selection } from './selection'

/** All the time that the figure's series have, whatever window the reader has opened on it. */
export interface History {
  readonly extent: ClosedPeriod
  /** The leading series' line, a list for each run: fractional days and values. */
  readonly runs: readonly (readonly HistoryPoint[])[]
  readonly hue: Hue
  /** Last day of the newest point on any series' line; forecasts reach further. */
  readonly latest: Day | undefined
  /** Spans that the view could draw: a window without any of them would be empty. */
  readonly spans: readonly ClosedPeriod[]
}

export interface HistoryPoint {
  readonly at: number
  readonly value: number
}

export function historyOf(
  selections: readonly Selection[],
  frequency: Frequency,
  hue: Hue,
  bases: ReadonlyMap<BasisId, Basis>,
): History | undefined {
  const [lead] = selections
  if (lead === undefined) return undefined
  const spans = selections
    .flatMap((selection) => {
      const kept = new Set(selection.kept)
      const stated = whole(selection, frequency).filter(({ claims }) =>
        claims.some((claim) => kept.has(claim)),
      )
      return [...stated, ...selection.derived]
    })
    .map(({ period }) => period)
    .filter(isClosed)
  const [first, ...rest] = spans
  if (first === undefined) return undefined
  const extent = rest.reduce(
    (all, { start, end }) => ({
      start: start < all.start ? start : all.start,
      end: end > all.end ? end : all.end,
    }),
    first,
  )
  const lines = selections.map((selection) =>
    lineOf(whole(selection, frequency), frequency, bases, selection.choice, selection.derived),
  )
  const latest = lines
    .flatMap(({ points }) => points.at(-1)?.period.end ?? [])
    .reduce<Day | undefined>(
      (last, end) => (end === 'open' || (last !== undefined && end < last) ? last : end),
      undefined,
    )
  return { extent, spans, hue, latest, runs: (lines[0]?.runs ?? []).map((run) => run.flatMap(placed)) }
}

const whole = ({ known, summary }: Selection, frequency: Frequency): readonly StatedPoint[] =>
  known.filter(({ period }) => isDrawnAt(period, frequency, summary.measure))

/** The first place of a ranking stands on top. */
function placed({ period, shown, unit }: Point): readonly HistoryPoint[] {
  const at = midpoint(period)
  const value = position(shown)
  return at === undefined ? [] : [{ at, value: unitOf(unit).dimension === 'rank' ? -value : value }]
}
