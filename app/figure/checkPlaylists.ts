import type { PlaylistFault, PublishedFiles, SaidFault, Saying } from '~/domain/chart-check'
import type { SavedPlaylist, Slide } from '~/domain/playlist'
import { sayingFaults } from './checkCharts'

/** Every slide draws, and its title and its note say nothing that its plotted claims do not prove. */
export const checkPlaylists = (
  playlists: readonly SavedPlaylist[],
  published: PublishedFiles,
): readonly PlaylistFault[] =>
  playlists.flatMap(({ id, slides }) =>
    slides.flatMap((slide, place) =>
      slideFaults(slide, published).map((fault) => ({
        playlist: id,
        ...fault,
        path: `slides[${place}].${fault.path}`,
      })),
    ),
  )

function slideFaults(slide: Slide, published: PublishedFiles): readonly SaidFault[] {
  const { shows, title, note } = slide
  if (shows.form === 'view') {
    return sayingFaults({ title: title ?? '', subtitle: '', view: shows.view, note }, published)
  }
  // As it was saved, a chart has been checked in its own file.
  if (title === undefined && note === undefined) return []
  const own = ownWords(shows.chart, published)
  const said = [note, own.note].filter((words) => words !== undefined).join(' ')
  const faults = sayingFaults({ ...own, title: title ?? own.title, note: said }, published)
  const ofChart = new Set(sayingFaults(own, published).map(({ message }) => message))
  return faults.filter(({ message }) => !ofChart.has(message))
}

/** What a saved chart says of itself; a series says nothing. */
function ownWords(id: string, { catalogue }: PublishedFiles): Saying {
  const saved = [...catalogue.charts.values()].find((chart) => chart.id === id)
  return saved ?? { title: '', subtitle: '', view: `series=${id}`, note: undefined }
}
