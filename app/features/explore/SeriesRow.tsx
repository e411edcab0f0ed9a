import type { Hue } from '~/charts/model'
import type { SeriesSummary } from '~/domain/corpus'
import { hueOf } from '~/figure/hue'
import { useWords } from '~/i18n/useWords'
import { listValueText, shortPeriodWords, statedText } from '~/i18n/format'
import { Sparkline } from '~/ui/Sparkline'
import { Link } from '~/view/Link'
import { navigate } from '~/view/useAddress'
import { carriedOver } from '~/view/view'
import type { View } from '~/view/view'
import { addressOf, placeOfSeries } from '~/view/place'
import type { Place } from '~/view/place'

interface SeriesRowProps {
  readonly series: SeriesSummary
  readonly asked: readonly SeriesSummary[]
  /** Its hue in the chart; undefined where it is not plotted. */
  readonly plottedHue: Hue | undefined
  readonly canJoin: boolean
  readonly place: Place
  readonly view: View
}

/** One series: its name opens it alone, its box puts it into the chart beside the others. */
export function SeriesRow({ series, asked, plottedHue, canJoin, place, view }: SeriesRowProps) {
  const words = useWords()
  const isPlotted = plottedHue !== undefined
  const isAlone = isPlotted && asked.length === 1
  const toggle = () => {
    const ids = asked.map(({ id }) => id)
    const next = isPlotted ? ids.filter((id) => id !== series.id) : [...ids, series.id]
    navigate(addressOf(place, { ...view, series: next, point: undefined }))
  }
  return (
    <li
      className={`series-row hue-${plottedHue ?? hueOf(series.direction)}`}
      data-plotted={isPlotted ? '' : undefined}
    >
      <input
        type="checkbox"
        className="series-box"
        checked={isPlotted}
        disabled={isAlone || (!isPlotted && !canJoin)}
        onChange={toggle}
        aria-label={isPlotted ? words.choose.uncompare(series.label) : words.choose.compare(series.label)}
        title={isPlotted || canJoin ? words.choose.compare(series.label) : words.choose.noCommonUnit}
      />
      <Link
        className="series-link"
        href={addressOf(placeOfSeries(series.id), carriedOver(view, place.own))}
        aria-current={isAlone ? 'page' : undefined}
        title={series.description}
      >
        <span className="series-label">{series.label}</span>
        <Sparkline points={series.spark} hue={plottedHue ?? hueOf(series.direction)} />
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
  )
}
