import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { syndicationOf } from '~/domain/release'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { useWords } from '~/i18n/useWords'
import { numberText, statedText } from '~/i18n/format'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'
import { basisLabel } from './describe'
import type { Beside, WhyApart } from './evidence'
import { gapText } from './gapText'
import './BesideList.css'

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
  return (
    <>
      <h3 className="eyebrow">{words.believe.alsoStated}</h3>
      <ul className="plain-list beside">
        {beside.map(({ point, ...apart }) => (
          <li key={point.lead.id} data-why={apart.why}>
            <Link href={addressOf(place, { ...view, point: point.lead.id })}>
              {statedText(point.shown, point.lead.quantity.hedge, point.unit, words)}
            </Link>{' '}
            <span className="beside-why">
              {whyWords(apart, point.unit, words)} · {basisLabel(point, bases)} ·{' '}
              {words.chart.voices(syndicationOf(point, bases))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function whyWords(apart: WhyApart, unit: UnitId, words: Words): string {
  const { believe } = words
  switch (apart.why) {
    case 'differs':
      return believe.alsoDiffers(gapText(apart.gap, unit, words))
    case 'rounds':
      return believe.alsoRounds(numberText(apart.step, words))
    case 'other-basis':
      return believe.alsoOtherBasis
    case 'forecast':
      return believe.alsoForecast
    case 'left-out':
      return believe.alsoLeftOut
  }
}
