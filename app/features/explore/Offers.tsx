import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { writeAddress } from '~/view/address'
import { Link } from '~/view/Link'
import { base } from '~/view/useAddress'
import type { View } from '~/view/view'

interface OffersProps {
  readonly figure: FigureModel
  readonly chart: string | undefined
  readonly view: View
}

/** What this chart holds but does not draw in this view: nothing is hidden in silence. */
export function Offers({ figure, chart, view }: OffersProps) {
  const words = useWords()
  const { spans, units } = figure
  if (spans.length + units.length === 0) return null
  return (
    <div className="offers">
      {spans.length === 0 ? null : (
        <p>
          {words.see.otherSpans}
          {spans.map(({ frequency, count }, index) => (
            <span key={frequency}>
              {index === 0 ? '' : ', '}
              <Link href={writeAddress(chart, { ...view, freq: frequency, point: undefined }, base)}>
                {words.see.otherSpan(count, words.frequencies[frequency].span)}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
      {units.length === 0 ? null : (
        <p>
          {words.see.otherUnits}
          {units.map(({ unit, count }, index) => (
            <span key={unit}>
              {index === 0 ? '' : ', '}
              <Link href={writeAddress(chart, { ...view, unit, point: undefined }, base)}>
                {words.see.otherUnit(count, words.units[unit].long)}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  )
}
