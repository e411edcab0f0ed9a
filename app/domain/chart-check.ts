import type { ChartId, SeriesId } from './brand'
import type { SavedChart } from './chart'
import type { Catalogue, RatesFile, SeriesFile } from './corpus'

/** Something in a saved chart that its view does not bear out. */
export interface ChartFault {
  readonly chart: ChartId
  /** Field of the chart's file: `title`. */
  readonly path: string
  readonly rule: string
  readonly message: string
  readonly remedy: string
}

/** What the app loads, whole. */
export interface PublishedFiles {
  readonly catalogue: Catalogue
  readonly series: ReadonlyMap<SeriesId, SeriesFile>
  readonly rates: RatesFile
}

/** Holds saved charts to the claims that they plot. */
export type CheckCharts = (charts: readonly SavedChart[], published: PublishedFiles) => readonly ChartFault[]
