import type { Place } from '~/domain/wall/state'
import type { Edition } from './edition'

/** What a slide is called before it can be drawn: its own title, else its chart's or series', else its id. */
export function slideName({ playlist, catalogue }: Edition, place: Place): string {
  const slide = playlist.slides[place]
  if (slide === undefined) return ''
  if (slide.title !== undefined) return slide.title
  const { shows } = slide
  if (shows.form === 'view') return shows.view
  const chart = catalogue.charts.get(shows.chart)
  const series = [...catalogue.series.values()].find(({ id }) => id === String(shows.chart))
  return chart?.title ?? series?.label ?? shows.chart
}
