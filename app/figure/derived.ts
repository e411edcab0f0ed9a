import type { Show } from '~/domain/agreement'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
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
import { isKept } from './keep'

/** What values may be reckoned from: the figure's own series and those that they follow from. */
export interface Desk {
  readonly files: readonly SeriesFile[]
  readonly bases: ReadonlyMap<BasisId, Basis>
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
  const kept = desk.files.map(({ series: one, observations: claims, articles }) => ({
    series: one,
    observations: claims.filter((claim) => isKept(claim, view, articles)),
  }))
  const index = indexOf(kept, desk.bases, desk.show)
  const spans = kept.flatMap(({ observations: claims }) =>
    claims.flatMap(({ status, period }) => (status === 'forecast' ? [] : [period])),
  )
  const stated = observations.filter(({ status, kind }) => status !== 'forecast' && kind === series.kind)
  return derivedPointsOf(
    spans,
    stated.map(({ period }) => period),
    frequency,
    deriveIn(series, unit, index),
  )
}
