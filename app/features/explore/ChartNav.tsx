import type { TopicId } from '~/domain/brand'
import type { Catalogue } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { Link } from '~/view/Link'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'
import { placeOfSaved, savedOf } from '~/view/saved'
import type { Saved } from '~/view/saved'
import { carriedLooks } from '~/view/view'
import type { View } from '~/view/view'

interface ChartNavProps {
  readonly topic: TopicId
  /** The saved chart that is open. */
  readonly saved: Saved | undefined
  readonly catalogue: Catalogue
  readonly place: Place
  readonly view: View
}

/** The saved charts of the topic by their findings. Each opens as it was saved: the reader's window stays behind. */
export function ChartNav({ topic, saved, catalogue, place, view }: ChartNavProps) {
  const { choose } = useWords()
  const charts = [...catalogue.charts.values()].filter((chart) => chart.topic === topic)
  if (charts.length === 0) return null
  return (
    <nav aria-label={choose.charts}>
      <h2 className="eyebrow">{choose.charts}</h2>
      <ul className="plain-list chart-nav">
        {charts.map((chart) => (
          <li key={chart.id}>
            <Link
              href={addressOf(
                placeOfSaved(savedOf(chart)),
                carriedLooks(view, place.own, savedOf(chart).own),
              )}
              aria-current={chart.id === saved?.chart.id ? 'page' : undefined}
            >
              {chart.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
