import { inNavigationOrder } from '../../domain/chart'
import type { Corpus } from '../../domain/corpus'

/** What has an address of its own under `/chart/` and `/embed/`. */
export interface ShownChart {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** Every saved chart and every series: one namespace. */
export const shownCharts = ({ charts, topics, series }: Corpus): readonly ShownChart[] => [
  ...inNavigationOrder(charts, topics).map(({ id, title, subtitle, note }) => ({
    id,
    title,
    description: note === undefined ? `${subtitle}.` : `${subtitle}. ${note}`,
  })),
  ...series.map(({ series: { id, subject, description } }) => ({ id, title: subject, description })),
]
