import { sameScale } from '~/domain/unit'
import type { UnitId } from '~/domain/unit'
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
  const isConvertible = (unit: UnitId) => figure.unitChoices.some((choice) => sameScale(choice, unit))
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
      {units.map(({ unit, count }) => (
        <p key={unit}>
          {isConvertible(unit) ? words.see.notConverted : words.see.otherUnits}
          <Link href={addressOf(place, { ...view, unit, point: undefined })}>
            {words.see.otherUnit(count, words.units[unit].long)}
          </Link>
          .
        </p>
      ))}
    </div>
  )
}
