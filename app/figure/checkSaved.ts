import type { CheckSaved } from '~/domain/chart-check'
import { checkCharts } from './checkCharts'
import { checkPlaylists } from './checkPlaylists'

/** Everything in `data/` that is said of a view. Runs in the build and in `npm run data:check`. */
export const checkSaved: CheckSaved = ({ charts, playlists }, published) => ({
  charts: checkCharts(charts, published),
  playlists: checkPlaylists(playlists, published),
})
