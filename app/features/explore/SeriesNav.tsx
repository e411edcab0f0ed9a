import { useState } from 'react'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { hueOf } from '~/figure/hue'
import { useWords } from '~/i18n/useWords'
import { listValueText, shortPeriodWords, statedText } from '~/i18n/format'
import { Button } from '~/ui/Button'
import { Sparkline } from '~/ui/Sparkline'
import { writeAddress } from '~/view/address'
import { Link } from '~/view/Link'
import { base } from '~/view/useAddress'
import { carriedOver } from '~/view/view'
import type { View } from '~/view/view'

interface SeriesNavProps {
  readonly summary: SeriesSummary
  readonly catalogue: Catalogue
  readonly view: View
}

const shownAtFirst = 6

/** The series of the topic with their course and newest value. */
export function SeriesNav({ summary, catalogue, view }: SeriesNavProps) {
  const words = useWords()
  const [all, setAll] = useState(false)
  const inTopic = [...catalogue.series.values()]
    .filter(({ topic }) => topic === summary.topic)
    .toSorted((a, b) => a.order - b.order)
  const rank = inTopic.findIndex(({ id }) => id === summary.id)
  const open = all || rank >= shownAtFirst
  const shown = open ? inTopic : inTopic.slice(0, shownAtFirst)
  return (
    <nav aria-label={words.choose.series}>
      <h2 className="eyebrow">{words.choose.series}</h2>
      <ul className="plain-list series-nav">
        {shown.map((series) => (
          <li key={series.id}>
            <Link
              className="series-link"
              href={writeAddress(series.id, carriedOver(view), base)}
              aria-current={series.id === summary.id ? 'page' : undefined}
              title={series.description}
            >
              <span className="series-label">{series.label}</span>
              <Sparkline points={series.spark} hue={hueOf(series.direction)} />
              <span className="series-latest">
                {series.latest === undefined ? (
                  <span className="series-when">{words.chart.claims(series.observations)}</span>
                ) : (
                  <>
                    <strong>
                      {statedText(series.latest.stated, undefined, series.unit, words, listValueText)}
                    </strong>
                    <span className="series-when">{shortPeriodWords(series.latest.period, words)}</span>
                  </>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {inTopic.length <= shownAtFirst || rank >= shownAtFirst ? null : (
        <Button look="quiet" aria-expanded={open} onClick={() => setAll(!all)}>
          {open ? words.choose.fewer : words.choose.all(inTopic.length)}
        </Button>
      )}
    </nav>
  )
}
