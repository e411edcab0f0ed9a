import { idRemedy } from './ids'
import type { Rule } from './rule'

/** Every slide that names a chart names a saved one or a series, whose addresses are those of charts. */
export const playlistNamesCharts: Rule = (files) => {
  const known = new Set<string>([
    ...files.charts.map(({ value }) => value.id),
    ...files.series.map(({ value }) => value.series.id),
    ...[...files.unreadable].flatMap(
      (file) => /^data\/(?:charts|series)\/(.+)\.json$/.exec(file)?.slice(1) ?? [],
    ),
  ])
  return files.playlists.flatMap(({ file, value: { slides } }) =>
    slides.flatMap(({ shows }, place) =>
      shows.form === 'view' || known.has(shows.chart)
        ? []
        : [
            {
              file,
              path: `slides[${place}].chart`,
              message: `“${shows.chart}” is no chart`,
              remedy: idRemedy(shows.chart, known, `add data/charts/${shows.chart}.json`),
            },
          ],
    ),
  )
}
