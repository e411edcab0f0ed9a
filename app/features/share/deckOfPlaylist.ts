import type { Catalogue } from '~/domain/corpus'
import type { Playlist, SlideShows } from '~/domain/playlist'
import type { DeckChart } from '~/store/deck'

/** The charts of a wall's playlist in their order, for a deck. */
export const deckOfPlaylist = ({ slides }: Playlist, catalogue: Catalogue): readonly DeckChart[] =>
  slides.flatMap(({ shows, title }) => {
    const chart = chartOf(shows)
    if (chart === undefined) return []
    const saved = [...catalogue.charts.values()].find(({ id }) => id === chart)?.title
    const subject = [...catalogue.series.values()].find(({ id }) => id === chart)?.subject
    const query = shows.form === 'chart' ? shows.query : shows.view
    return [{ chart, query, title: title ?? saved ?? subject ?? chart }]
  })

/** A view of no chart's page is one of its first series. */
const chartOf = (shows: SlideShows): string | undefined =>
  shows.form === 'chart' ? shows.chart : new URLSearchParams(shows.view).get('series')?.split(',')[0]
