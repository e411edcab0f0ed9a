import type { ClaimChange } from '~/domain/history'
import type { Observation } from '~/domain/observation'
import type { Pin } from '~/domain/pin'
import type { FigureModel } from './model'
import { isDrawnAt, isInWindow, windowOf } from './keep'
import type { View } from '~/view/view'

/** What has changed since a pin among the claims that a figure's view would draw. */
export function changesIn(pin: Pin, figure: FigureModel, view: View): readonly ClaimChange[] {
  if (pin.kind === 'unknown') return []
  const isSeen = (claim: Observation): boolean => {
    const series = figure.plotted.find(({ id }) => id === claim.series)
    return (
      series !== undefined &&
      isInWindow(claim.period, windowOf(view)) &&
      isDrawnAt(claim.period, figure.frequency, series.measure)
    )
  }
  return pin.changes.filter(
    (change) =>
      (change.kind !== 'added' && isSeen(change.was)) || (change.kind !== 'withdrawn' && isSeen(change.now)),
  )
}
