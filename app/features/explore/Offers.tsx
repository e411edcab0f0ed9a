import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'

interface OffersProps {
  readonly figure: FigureModel
  readonly place: Place
  readonly view: View
}

/** What this chart holds but does not draw in this view: nothing is hidden in silence. */
export function Offers({ figure, place, view }: OffersProps) {
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
              <Link href={addressOf(place, { ...view, freq: frequency, point: undefined })}>
                {words.see.otherSpan(count, words.frequencies[frequency].span)}
              </Link>
            </span>
          ))}
          .
        </p>
      )}
      {units.map(({ unit, why, count }) => (
        <p key={`${unit} ${why}`}>
          {words.see.unconverted[why]}
          <Link href={addressOf(place, { ...view, unit, point: undefined })}>
            {words.see.otherUnit(count, words.units[unit].long)}
          </Link>
          .
        </p>
      ))}
    </div>
  )
}
