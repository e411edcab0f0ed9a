import { useState } from 'react'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { sameScale } from '~/domain/unit'
import { huesOf } from '~/figure/hue'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import type { View } from '~/view/view'
import { SeriesRow } from './SeriesRow'
import type { Place } from '~/view/place'

interface SeriesNavProps {
  /** The series that are plotted now, the leading one first. */
  readonly asked: readonly SeriesSummary[]
  readonly catalogue: Catalogue
  readonly place: Place
  readonly view: View
}

const shownAtFirst = 6

/** The series of the topic with their course and newest value; each opens alone or joins the chart. */
export function SeriesNav({ asked, catalogue, place, view }: SeriesNavProps) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const [lead] = asked
  const inTopic = [...catalogue.series.values()]
    .filter(({ topic }) => topic === lead?.topic)
    .toSorted((a, b) => a.order - b.order)
  const fromElsewhere = asked.filter((series) => !inTopic.includes(series))
  const lastAsked = Math.max(...asked.map((series) => inTopic.indexOf(series)))
  const shown = all ? inTopic : inTopic.slice(0, Math.max(shownAtFirst, lastAsked + 1))
  const hues = huesOf(asked)
  const hueIn = (series: SeriesSummary) => hues[asked.indexOf(series)]
  return (
    <nav aria-label={words.choose.series}>
      <h2 className="eyebrow">{words.choose.series}</h2>
      <ul className="plain-list series-nav">
        {[...fromElsewhere, ...shown].map((series) => (
          <SeriesRow
            key={series.id}
            series={series}
            asked={asked}
            plottedHue={hueIn(series)}
            canJoin={asked.every((one) => haveCommonUnit(one, series))}
            place={place}
            view={view}
          />
        ))}
      </ul>
      {inTopic.length <= Math.max(shownAtFirst, lastAsked + 1) ? null : (
        <Button look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.choose.fewer : words.choose.all(inTopic.length)}
        </Button>
      )}
    </nav>
  )
}

const haveCommonUnit = (a: SeriesSummary, b: SeriesSummary): boolean =>
  [a.unit, ...a.alsoStatedIn].some((one) =>
    [b.unit, ...b.alsoStatedIn].some((other) => sameScale(one, other)),
  )
