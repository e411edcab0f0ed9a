import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import type { FigureModel } from '~/figure/model'
import type { View } from '~/view/view'
import { ClaimFilters } from './ClaimFilters'
import { EventFilter } from './EventFilter'
import { PeriodFilter } from './PeriodFilter'
import { SeriesNav } from './SeriesNav'
import { TopicNav } from './TopicNav'

interface ChooseProps {
  readonly summary: SeriesSummary
  readonly catalogue: Catalogue
  readonly view: View
  readonly figure: FigureModel | undefined
  readonly change: (change: Partial<View>) => void
}

/** Topics, series and filters. */
export function Choose({ summary, catalogue, view, figure, change }: ChooseProps) {
  return (
    <div className="choose">
      <TopicNav summary={summary} catalogue={catalogue} view={view} />
      <SeriesNav summary={summary} catalogue={catalogue} view={view} />
      <PeriodFilter summary={summary} view={view} change={change} />
      {figure === undefined ? null : (
        <>
          <ClaimFilters figure={figure} view={view} change={change} />
          <EventFilter topics={figure.facets.topics} view={view} change={change} />
        </>
      )}
    </div>
  )
}
