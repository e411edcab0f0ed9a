import { fetchCatalogue } from '~/data/figure-files'
import type { WallView } from '~/view/wall'
import type { Edition } from './edition'
import { everyChart } from './everyChart'
import { inTime } from './inTime'
import { SlideError } from './SlideError'

/** The newest edition of what a wall was started with. */
export async function fetchEdition(_view: WallView): Promise<Edition> {
  const catalogue = await inTime(fetchCatalogue)
  const playlist = everyChart(catalogue)
  if (playlist === undefined) throw new SlideError('unknown')
  return { catalogue, playlist }
}
