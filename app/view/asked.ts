import type { SeriesId } from '~/domain/brand'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { front, placeOfSeries } from './place'
import type { Place } from './place'
import { placeOfSaved, savedOf } from './saved'
import type { Saved } from './saved'
import type { View } from './view'

/** A page of the explorer, and the saved chart that it opens on, if it does. */
export interface Opening {
  readonly place: Place
  readonly saved: Saved | undefined
}

/** The page of a chart's id; the front page, which has none, opens on the first saved chart. */
export function openingOf({ charts }: Catalogue, chart: string | undefined): Opening {
  const all = [...charts.values()]
  const record = chart === undefined ? all[0] : all.find(({ id }) => id === chart)
  const saved = record === undefined ? undefined : savedOf(record)
  if (chart === undefined) return { place: saved === undefined ? front : { ...front, own: saved.own }, saved }
  return { place: saved === undefined ? placeOfSeries(chart) : placeOfSaved(saved), saved }
}

/** More lines than this no reader tells apart. */
const mostSeries = 6

export interface Asked {
  /** At most six. */
  readonly known: readonly SeriesSummary[]
  /** How many known series the address asks for. */
  readonly count: number
  readonly unknown: readonly string[]
}

/** The series that an address asks for; without a saved chart the front page has the one that leads the first topic. */
export function askedSeries({ series, topics }: Catalogue, { place }: Opening, view: View): Asked {
  const ids = wantedIds(place, view, [...topics.values()].find(({ lead }) => lead !== undefined)?.lead)
  const all = [...series.values()]
  const known = ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
  return {
    known: known.slice(0, mostSeries),
    count: known.length,
    unknown: ids.filter((id) => !all.some((one) => one.id === id)),
  }
}

function wantedIds({ chart, own }: Place, view: View, lead: SeriesId | undefined): readonly string[] {
  if (view.series.length > 0) return view.series
  if (own.series.length > 0) return own.series
  const id = chart ?? lead
  return id === undefined ? [] : [id]
}
