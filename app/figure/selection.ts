import { agreementsOf } from '~/domain/agreement'
import type { Agreement } from '~/domain/agreement'
import { contestsOf } from '~/domain/contest'
import type { Contest } from '~/domain/contest'
import type { SeriesFile, SeriesSummary } from '~/domain/corpus'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import type { Frequency } from '~/domain/frequency'
import type { Observation } from '~/domain/observation'
import type { LeadChoice } from '~/domain/lead-order'
import { pointIn } from '~/domain/point'
import type { StatedPoint } from '~/domain/point'
import type { UnitId } from '~/domain/unit'
import type { View } from '~/view/view'
import { derivedOf } from './derived'
import type { Desk } from './derived'
import { filterKey, isDrawnAt, isInWindow, isKept, isKnown, windowOf } from './keep'
import { remembered } from './remembered'

/** The claims of a series by what they agree on: all that were known, those that came later, and those that filters keep. */
interface Groups {
  readonly known: readonly Agreement[]
  readonly later: readonly Agreement[]
  /** Undefined where no filter takes anything away. */
  readonly kept: readonly Agreement[] | undefined
}

interface Points {
  readonly known: readonly StatedPoint[]
  readonly every: readonly StatedPoint[]
  readonly keeps: readonly StatedPoint[]
  readonly rivals: readonly Contest<StatedPoint>[]
}

const agreements = remembered<Groups>()
const points = remembered<Points>()

/** One series as the view chooses from it; nothing of it is lost between the fields. */
export interface Selection {
  readonly summary: SeriesSummary
  readonly file: SeriesFile
  /** Every point in the unit of the view, whatever the reader filters. */
  readonly every: readonly StatedPoint[]
  /** Those of them that were known on the day of the view; all where it names none. */
  readonly known: readonly StatedPoint[]
  /** Points that the view draws. */
  readonly drawn: readonly StatedPoint[]
  /** Points in the window that fit other frequencies. */
  readonly elsewhere: readonly StatedPoint[]
  /** Claims that the view could draw if it had no filters. */
  readonly drawable: readonly Observation[]
  /** Claims that the reader's filters keep, in any unit. */
  readonly kept: readonly Observation[]
  /** Contradictions among the points that the view would draw, whatever it sets aside. */
  readonly contests: readonly Contest<StatedPoint>[]
  /** What arithmetic gives where nobody states anything, over all time and in the window. */
  readonly derived: readonly DerivedPoint[]
  readonly reckoned: readonly DerivedPoint[]
  readonly choice: LeadChoice
}

export function selectionOf(
  summary: SeriesSummary,
  file: SeriesFile,
  view: View,
  unit: UnitId,
  frequency: Frequency,
  desk: Desk,
): Selection {
  const { bases, book, show } = desk
  const { series, observations, articles } = file
  const window = windowOf(view)
  const isHere = ({ period }: Pick<Observation, 'period'>) => isDrawnAt(period, frequency, series.measure)
  const isNow = ({ period }: Pick<Observation, 'period'>) => isInWindow(period, window)
  const inUnit = observations.filter((claim) => show(claim, unit) !== undefined)
  const kept = observations.filter((claim) => isKept(claim, view, articles))
  const given = [bases, book, filterKey(view)]
  const groups = agreements(file, given, () => {
    const from = (claims: readonly Observation[]) => agreementsOf(claims, series.unit, bases, show)
    // A number of the day is never made more precise by a claim that came after it.
    const known = from(observations.filter((claim) => isKnown(claim, view, articles)))
    const later = from(observations.filter((claim) => !isKnown(claim, view, articles)))
    return { known, later, kept: kept.length === observations.length ? undefined : from(kept) }
  })
  const all = points(file, [...given, unit], () => {
    const from = (some: readonly Agreement[]) => some.flatMap((group) => pointIn(group, unit, show) ?? [])
    const known = from(groups.known)
    const every = [...known, ...from(groups.later)]
    const keeps = groups.kept === undefined ? every : from(groups.kept)
    return { known, every, keeps, rivals: contestsOf(keeps, bases, show) }
  })
  const { known, every } = all
  const inWindow = all.keeps.filter(isNow)
  const rivals = all.rivals.filter((contest) => contest.every(isNow))
  const contested = new Set(rivals.flat())
  const derived = derivedOf(file, desk, view, unit, frequency)
  const shown = view.contested ? inWindow.filter((point) => contested.has(point)) : inWindow
  return {
    summary,
    file,
    every,
    known,
    contests: rivals.filter(([first]) => isHere(first)),
    derived,
    reckoned: derived.filter(isNow),
    choice: { rule: view.rule, rulings: file.rulings, articles },
    drawn: shown.filter(isHere),
    elsewhere: shown.filter((point) => !isHere(point)),
    drawable: inUnit.filter((claim) => isNow(claim) && isHere(claim)),
    kept,
  }
}
