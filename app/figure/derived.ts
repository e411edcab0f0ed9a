import type { Show } from '~/domain/agreement'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import type { RateBook } from '~/domain/conversion-step'
import type { SeriesFile } from '~/domain/corpus'
import { indexOf } from '~/domain/derive/claim-index'
import { deriveIn } from '~/domain/derive/derive'
import { derivedPointsOf } from '~/domain/derive/derived-point'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import { isReckonedAt } from '~/domain/derive/is-reckoned-at'
import type { Frequency } from '~/domain/frequency'
import { sameScale } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
import type { View } from '~/view/view'
import { filterKey, isKept } from './keep'
import { remembered } from './remembered'

/** What values may be reckoned from: the figure's own series and those that they follow from. */
export interface Desk {
  readonly files: readonly SeriesFile[]
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly book: RateBook
  readonly show: Show
}

/**
 * What arithmetic gives for spans of a series that nobody states, from the claims that the reader keeps. Only in units of
 * the series' own scale: a number that was reckoned is not converted on top of it.
 */
export function derivedOf(
  file: SeriesFile,
  desk: Desk,
  view: View,
  unit: UnitId,
  frequency: Frequency,
): readonly DerivedPoint[] {
  const { series, observations } = file
  if (!sameScale(unit, series.unit) || view.contested) return []
  if (!isReckonedAt(frequency, series.measure)) return []
  const given = [...desk.files, desk.bases, desk.book, filterKey(view)]
  const { index, spans } = indices(file, given, () => indexKept(desk, view))
  return points(file, [...given, unit, frequency], () => {
    const stated = observations.filter(({ status, kind }) => status !== 'forecast' && kind === series.kind)
    return derivedPointsOf(
      spans,
      stated.map(({ period }) => period),
      frequency,
      deriveIn(series, unit, index),
    )
  })
}

const indices = remembered<ReturnType<typeof indexKept>>()
const points = remembered<readonly DerivedPoint[]>()

/** The claims that the reader keeps, looked up by series and span, and the spans that their facts have. */
function indexKept({ files, bases, show }: Desk, view: View) {
  const kept = files.map(({ series, observations, articles }) => ({
    series,
    observations: observations.filter((claim) => isKept(claim, view, articles)),
  }))
  const spans = kept.flatMap(({ observations }) =>
    observations.flatMap(({ status, period }) => (status === 'forecast' ? [] : [period])),
  )
  return { index: indexOf(kept, bases, show), spans }
}
