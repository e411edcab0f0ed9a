import type { AnnotationId } from '~/domain/brand'
import { eventWeight } from '~/figure/eventWeight'
import type { Pins } from '~/figure/Figure'
import type { DrawnFigure } from '~/figure/model'
import { periodWords } from '~/i18n/format'
import { useEmbedWords } from '~/i18n/useEmbedWords'
import { useWords } from '~/i18n/useWords'
import { Disclosure } from '~/ui/Disclosure'

interface EventsProps {
  readonly pins: Pins
  readonly figure: DrawnFigure
  readonly open: readonly AnnotationId[]
  readonly onOpen: (events: readonly AnnotationId[]) => void
}

/** What the numbers on the axis stand for, folded: a frame is short. */
export function Events({ pins, figure, open, onOpen }: EventsProps) {
  const words = useWords()
  const embed = useEmbedWords()
  const { events, series } = figure
  const rows = pins.flatMap(({ number, events: ids }) => {
    const notes = ids
      .flatMap((id) => events.get(id) ?? [])
      .toSorted((a, b) => eventWeight(b, series.topic) - eventWeight(a, series.topic))
    const [first, ...others] = notes.map(({ annotation }) => annotation)
    return first === undefined ? [] : [{ number, first, others }]
  })
  if (rows.length === 0) return null
  return (
    <Disclosure look="inline" title={embed.events(events.size)}>
      <ol className="plain-list">
        {rows.map(({ number, first, others }) => (
          <li key={number}>
            <button
              type="button"
              className="embed-event"
              aria-pressed={[first, ...others].some(({ id }) => open.includes(id))}
              onClick={() => onOpen([first, ...others].map(({ id }) => id))}
            >
              <span className="embed-event-number">{number}</span>
              <span>
                {first.title}{' '}
                <span className="embed-event-when">
                  {periodWords(first.period, words)}
                  {others.length === 0 ? '' : ` · ${words.see.andMore(others.length)}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
