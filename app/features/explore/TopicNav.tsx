import type { Catalogue, SeriesSummary } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { ChipLinks } from '~/ui/ChipLinks'
import { followInside } from '~/view/useAddress'
import { carriedOver } from '~/view/view'
import type { View } from '~/view/view'
import { addressOf, placeOfSeries } from '~/view/place'
import type { Place } from '~/view/place'

interface TopicNavProps {
  readonly summary: SeriesSummary
  readonly catalogue: Catalogue
  readonly place: Place
  readonly view: View
}

/** A topic opens the series that leads it. */
export function TopicNav({ summary, catalogue, place, view }: TopicNavProps) {
  const { choose } = useWords()
  return (
    <section>
      <h2 className="eyebrow">{choose.topics}</h2>
      <ChipLinks
        label={choose.topics}
        links={[...catalogue.topics.values()].flatMap(({ id, label, lead }) =>
          lead === undefined
            ? []
            : [
                {
                  id,
                  label,
                  href: addressOf(placeOfSeries(lead), carriedOver(view, place.own)),
                  current: id === summary.topic,
                },
              ],
        )}
        onFollow={(_id, event) => followInside(event)}
      />
    </section>
  )
}
