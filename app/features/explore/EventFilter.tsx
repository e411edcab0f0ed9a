import type { TopicId } from '~/domain/brand'
import type { FacetOption } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { ChipToggles } from '~/ui/ChipToggles'
import type { View } from '~/view/view'

interface EventFilterProps {
  readonly topics: readonly FacetOption<TopicId>[]
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** Which events stand on the axis, or none at all. */
export function EventFilter({ topics, view, change }: EventFilterProps) {
  const { choose } = useWords()
  return (
    <section>
      <h2 className="eyebrow">{choose.events}</h2>
      <label className="show-events">
        <input
          type="checkbox"
          checked={view.notes}
          onChange={(event) => change({ notes: event.target.checked })}
        />
        {choose.showEvents}
      </label>
      {view.notes ? (
        <ChipToggles
          label={choose.events}
          options={topics}
          selected={view.topic}
          onChange={(topic) => change({ topic })}
        />
      ) : null}
    </section>
  )
}
