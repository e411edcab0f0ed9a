import type { Words } from '~/i18n/en'
import { hasFilters, withoutFilters } from '~/view/view'
import type { View } from '~/view/view'
import type { FigureFrame, RefusedFigure, Remedy } from './model'
import type { PlottedSeries } from './prepare'

type Refusal = Pick<RefusedFigure, 'kind' | 'heading' | 'reason' | 'remedies'>

/**
 * Why nothing can be drawn, with the nearest views that have something to show.
 * @param draws whether a view has a mark: a way that ends in another refusal is none
 */
export function refusal(
  frame: FigureFrame,
  view: View,
  draws: (view: View) => boolean,
  words: Words,
): Refusal {
  const windowed = view.from !== undefined || view.to !== undefined
  const everything = withoutFilters({
    ...view,
    from: undefined,
    to: undefined,
    freq: undefined,
    unit: undefined,
  })
  const near: readonly Remedy[] = [
    ...frame.spans.map(({ frequency }) => ({
      label: words.refusal.otherGrain(words.frequencies[frequency].span),
      view: { ...view, freq: frequency },
    })),
    { label: words.refusal.keepUndated, view: { ...view, undated: true } },
    { label: words.refusal.clearFilters, view: withoutFilters(view) },
    { label: words.refusal.clearWindow, view: { ...view, from: undefined, to: undefined } },
    ...frame.units.map(({ unit }) => ({
      label: words.refusal.otherUnit(words.units[unit].long),
      view: { ...view, unit },
    })),
  ].filter((remedy) => draws(remedy.view))
  return {
    kind: 'refused',
    heading: words.refusal.empty(frame.series.subject),
    reason: reasonOf(frame, view, windowed, words),
    remedies:
      near.length > 0 || !draws(everything) ? near : [{ label: words.refusal.clearAll, view: everything }],
  }
}

function reasonOf(frame: FigureFrame, view: View, windowed: boolean, words: Words): string {
  if (frame.claims.all === 0) return words.refusal.emptySeries
  if (frame.spans.length > 0) return words.refusal.emptyGrain(words.frequencies[frame.frequency].span)
  const { asof } = frame
  if (asof !== undefined && asof.later + asof.undated > 0) return words.refusal.emptyAsof(asof.said)
  if (hasFilters({ ...view, asof: undefined })) return words.refusal.emptyFiltered
  return windowed
    ? words.refusal.emptyWindow
    : words.refusal.emptyGrain(words.frequencies[frame.frequency].span)
}

/** Series without a common unit: the figure without the strangers, and each of them alone. */
export function scaleRefusal(
  frame: FigureFrame,
  strangers: readonly PlottedSeries[],
  view: View,
  words: Words,
): Refusal {
  const odd = strangers.map(({ summary }) => summary.id)
  const rest = frame.plotted.filter(({ id }) => !odd.includes(id))
  return {
    kind: 'refused',
    heading: words.refusal.mixedUnits,
    reason: words.refusal.mixedUnitsBecause(
      strangers.map(({ summary }) => summary.label),
      words.units[frame.unit].long,
    ),
    remedies: [
      {
        label: words.refusal.without(strangers.map(({ summary }) => summary.label)),
        view: { ...view, series: rest.map(({ id }) => id) },
      },
      ...strangers.map(({ summary }) => ({
        label: words.refusal.alone(summary.label),
        view: { ...view, series: [summary.id], unit: undefined, freq: undefined, point: undefined },
      })),
    ],
  }
}
