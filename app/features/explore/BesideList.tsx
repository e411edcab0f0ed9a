import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { basisLabel } from '~/figure/describe'
import { syndicationOf } from '~/domain/release'
import type { Beside } from '~/figure/evidence'
import { useWords } from '~/i18n/useWords'
import { statedText } from '~/i18n/format'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'

interface BesideListProps {
  readonly beside: readonly Beside[]
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly place: Place
  readonly view: View
}

/** Other numbers for the same span, each with why it stands apart, each opening its own evidence. */
export function BesideList({ beside, bases, place, view }: BesideListProps) {
  const words = useWords()
  if (beside.length === 0) return null
  const why = {
    differs: words.believe.alsoDiffers,
    'other-basis': words.believe.alsoOtherBasis,
    forecast: words.believe.alsoForecast,
    'left-out': words.believe.alsoLeftOut,
  }
  return (
    <>
      <h3 className="eyebrow">{words.believe.alsoStated}</h3>
      <ul className="plain-list beside">
        {beside.map(({ point, why: reason }) => (
          <li key={point.lead.id}>
            <Link href={addressOf(place, { ...view, point: point.lead.id })}>
              {statedText(point.shown, point.lead.quantity.hedge, point.unit, words)}
            </Link>{' '}
            <span className="beside-why">
              {why[reason]} · {basisLabel(point, bases)} · {words.chart.voices(syndicationOf(point, bases))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
