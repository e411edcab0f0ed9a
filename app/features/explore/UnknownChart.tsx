import type { Catalogue } from '~/domain/corpus'
import { nearest } from '~/data/nearest'
import { useWords } from '~/i18n/useWords'
import { LinkButton } from '~/ui/LinkButton'
import { Notice } from '~/ui/Notice'
import { Link } from '~/view/Link'
import { carriedOver } from '~/view/view'
import type { View } from '~/view/view'
import { addressOf, front, placeOfSeries } from '~/view/place'

interface UnknownChartProps {
  readonly id: string
  readonly catalogue: Catalogue
  readonly view: View
}

/** A wrong address still leads somewhere: to the nearest name, and to everything there is. */
export function UnknownChart({ id, catalogue, view }: UnknownChartProps) {
  const { refusal } = useWords()
  const series = [...catalogue.series.values()].toSorted((a, b) => a.order - b.order)
  const known = [
    ...[...catalogue.charts.values()].map((chart) => ({ id: chart.id, name: chart.title })),
    ...series.map((one) => ({ id: one.id, name: one.subject })),
  ]
  const likely = nearest(
    id,
    known.map((one) => one.id),
  )
  const guess = known.find((one) => one.id === likely)
  const hrefOf = (chart: string) => addressOf(placeOfSeries(chart), carriedOver(view))
  return (
    <main className="column" id="see">
      <h1>{refusal.unknownSeries(id)}</h1>
      <Notice
        kind="info"
        title={refusal.unknownSeriesBody}
        actions={<LinkButton href={addressOf(front, carriedOver(view))}>{refusal.home}</LinkButton>}
      >
        {guess === undefined ? undefined : (
          <p>
            {refusal.nearest} <Link href={hrefOf(guess.id)}>{guess.name}</Link>
          </p>
        )}
      </Notice>
      <h2>{refusal.allCharts}</h2>
      <div className="all-charts">
        {[...catalogue.topics.values()]
          .filter(({ id: topic }) => series.some((one) => one.topic === topic))
          .map((topic) => (
            <section key={topic.id}>
              <h3 className="eyebrow">{topic.label}</h3>
              <ul className="plain-list">
                {series
                  .filter((one) => one.topic === topic.id)
                  .map((one) => (
                    <li key={one.id}>
                      <Link href={hrefOf(one.id)}>{one.subject}</Link>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </main>
  )
}
