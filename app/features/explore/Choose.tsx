import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { onDemand } from '~/ui/onDemand'
import type { Saved } from '~/view/saved'
import type { View } from '~/view/view'
import { ChartNav } from './ChartNav'
import { ClaimFilters } from './ClaimFilters'
import { EventFilter } from './EventFilter'
import { PeriodFilter } from './PeriodFilter'
import { SeriesNav } from './SeriesNav'
import { TopicNav } from './TopicNav'
import type { ChangeView } from './useRangeBrush'
import type { Place } from '~/view/place'

// Few readers go back in time or change who leads: the chart does not wait for either.
const disputed = onDemand(async () => (await import('./Disputed')).Disputed)
const knownOn = onDemand(async () => (await import('./KnownOn')).KnownOn)

interface ChooseProps {
  readonly asked: readonly SeriesSummary[]
  readonly place: Place
  readonly saved: Saved | undefined
  readonly catalogue: Catalogue
  readonly view: View
  readonly figure: FigureModel | undefined
  readonly change: ChangeView
}

/** Topics, series and filters. */
export function Choose({ asked, catalogue, place, saved, view, figure, change }: ChooseProps) {
  const { asof, disputed: differ } = useWords()
  const [lead] = asked
  if (lead === undefined) return null
  const topic = saved?.chart.topic ?? lead.topic
  const titled = (heading: string) => (
    <section className="known-on">
      <h2 className="eyebrow">{heading}</h2>
    </section>
  )
  return (
    <div className="choose">
      <TopicNav summary={lead} catalogue={catalogue} place={place} view={view} />
      <ChartNav topic={topic} saved={saved} catalogue={catalogue} place={place} view={view} />
      <SeriesNav asked={asked} catalogue={catalogue} place={place} view={view} />
      <PeriodFilter plotted={asked} view={view} change={change} />
      {figure === undefined ? null : (
        <>
          <disputed.Show props={{ figure, view, change }} waiting={titled(differ.heading)} />
          <knownOn.Show props={{ figure, view, change }} waiting={titled(asof.heading)} />
          <ClaimFilters figure={figure} view={view} change={change} />
          <EventFilter topics={figure.facets.topics} view={view} change={change} />
        </>
      )}
    </div>
  )
}
