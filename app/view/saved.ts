import type { SavedChart } from '~/domain/chart'
import { decodeView, encodeView } from './codec'
import type { Place } from './place'
import type { View } from './view'

/** A saved chart with its view as a value. */
export interface Saved {
  readonly chart: SavedChart
  readonly own: View
}

/** The build has read every saved view, so that none has a problem here. */
export const savedOf = (chart: SavedChart): Saved => ({ chart, own: decodeView(chart.view).view })

export const placeOfSaved = ({ chart, own }: Saved): Place => ({ chart: chart.id, own })

/**
 * Whether a saved chart's title still speaks of what a view plots. Another kind, a chosen mark, looks and events
 * change no claim that is plotted, and neither does a pin as long as nothing has changed since; another window, filter, unit or grain may make the title untrue.
 */
export const isAsSaved = (view: View, own: View): boolean =>
  encodeView(
    {
      ...view,
      kind: own.kind,
      point: own.point,
      theme: own.theme,
      lang: own.lang,
      notes: own.notes,
      topic: own.topic,
      pin: own.pin,
    },
    own,
  ) === ''
