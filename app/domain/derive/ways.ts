import { measureTheSame } from '../contest'
import type { Agreement } from '../agreement'
import type { SeriesId } from '../brand'
import type { Period } from '../period'
import type { Series } from '../series'
import type { UnitId } from '../unit'
import type { ClaimIndex } from './claim-index'
import type { FormulaId } from './formula'
import { readingsOf } from './readings'
import { standsForItself } from './stands-for-itself'
import { derived } from './term'
import type { Term, Terms } from './term'

/** One input of a formula: what it may be, with the claims that stand behind it. */
export interface Option {
  readonly groups: readonly Agreement[]
  readonly term: Term
}

/** A formula over a span, with what each of its inputs may be. */
export interface Way {
  readonly formula: FormulaId
  readonly series: SeriesId
  readonly period: Period
  readonly unit: UnitId
  readonly inputs: readonly (readonly Option[])[]
  readonly weights?: readonly number[]
  readonly revision?: number
}

/** A sum of so many combinations is tried; what lies beyond is as good as what came before. */
const mostCombinations = 256

/** What a series' claims make of one span, every way of putting them. */
export const optionsAt = (
  index: ClaimIndex,
  series: Series,
  period: Period,
  unit: UnitId,
): readonly Option[] =>
  index
    .at(series.id, period)
    .filter((group) => !standsForItself(group))
    .flatMap((group) => readingsOf(group, unit, index.show).map((term) => ({ groups: [group], term })))

export type Reckoned =
  | { readonly ok: true; readonly options: readonly Option[] }
  | { readonly ok: false; readonly because: 'missing-input' | 'different-bases' | 'divides-by-zero' }

/** Every result of a formula whose inputs measure the same thing in the same way, and the same as `like` where it is given. */
export function reckon(way: Way, index: ClaimIndex, like?: Agreement): Reckoned {
  if (way.inputs.some((options) => options.length === 0)) return { ok: false, because: 'missing-input' }
  let combinations: readonly Combination[] = [{ groups: like === undefined ? [] : [like], terms: [] }]
  for (const options of way.inputs) {
    combinations = combinations
      .flatMap(({ groups, terms }) =>
        options
          .filter((option) => areComparable(groups, option.groups, index))
          .map(({ groups: more, term }) => ({ groups: [...groups, ...more], terms: [...terms, term] })),
      )
      .slice(0, mostCombinations)
  }
  if (combinations.length === 0) return { ok: false, because: 'different-bases' }
  const options = combinations.flatMap(({ groups, terms: [first, ...rest] }): readonly Option[] => {
    const term = first === undefined ? undefined : derivedBy(way, [first, ...rest])
    return term === undefined ? [] : [{ groups: like === undefined ? groups : groups.slice(1), term }]
  })
  return options.length === 0 ? { ok: false, because: 'divides-by-zero' } : { ok: true, options }
}

interface Combination {
  readonly groups: readonly Agreement[]
  readonly terms: readonly Term[]
}

const areComparable = (
  held: readonly Agreement[],
  more: readonly Agreement[],
  { bases }: ClaimIndex,
): boolean => held.every((one) => more.every((other) => measureTheSame(one, other, bases)))

const derivedBy = ({ formula, series, period, unit, weights = [], revision = 0 }: Way, inputs: Terms) =>
  derived({ formula, series, period, unit, inputs, weights, revision })
