import { base } from './base'
import { encodeView } from './codec'
import { defaultView } from './view'
import type { View } from './view'

/** A page of the explorer, with the view that its plain address stands for. */
export interface Place {
  /** A chart's id; undefined is the front page. */
  readonly chart: string | undefined
  readonly own: View
  /** The figure alone, in a frame on another site's page. */
  readonly framed?: true
}

/** Every series is a chart under its own id, seen as the series says. */
export const placeOfSeries = (id: string): Place => ({ chart: id, own: defaultView })

export const front: Place = { chart: undefined, own: defaultView }

/** The address of a view at a place: what the place says by itself is not written. */
export function addressOf({ chart, own, framed }: Place, view: View, folder: string = base): string {
  const path =
    chart === undefined
      ? folder
      : `${folder}${framed === true ? 'embed' : 'chart'}/${encodeURIComponent(chart)}/`
  const query = encodeView(view, own)
  return query === '' ? path : `${path}?${query}`
}
