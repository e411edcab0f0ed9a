import type { Catalogue } from '~/domain/corpus'
import { position } from '~/domain/quantity'
import { numberIn } from '~/figure/cite'
import { hueOf } from '~/figure/hue'
import { useWords } from '~/i18n/useWords'
import { classes } from '~/ui/classes'
import { Quote } from '~/ui/Quote'
import type { View } from '~/view/view'
import { ContextItem } from './ContextItem'
import { EventItem } from './EventItem'
import { FigureItem } from './FigureItem'
import type { PassageGroup, Taken } from './passages'

interface PassageProps {
  readonly group: PassageGroup
  readonly language: string | undefined
  readonly catalogue: Catalogue
  readonly view: View
}

/** The article's own words, with every figure and event that was taken from them. */
export function Passage({ group, language, catalogue, view }: PassageProps) {
  const { believe } = useWords()
  const { paragraph, quote, taken } = group
  return (
    <li className={classes('passage', paragraph === undefined && 'passage-unplaced')}>
      {paragraph === undefined ? null : <p className="passage-place">{believe.paragraph(paragraph)}</p>}
      <div className="passage-body">
        <Quote
          text={quote}
          lang={language ?? ''}
          highlight={highlightOf(group)}
          hue={hueFor(taken, catalogue)}
        />
        <ul className="plain-list">
          {taken.map((one) => (
            <TakenItem key={idOf(one)} one={one} catalogue={catalogue} view={view} />
          ))}
        </ul>
      </div>
    </li>
  )
}

const idOf = (one: Taken): string => {
  switch (one.kind) {
    case 'figure':
      return one.claim.id
    case 'event':
      return one.event.id
    case 'context':
      return one.number.id
  }
}

/** The number is marked where the quote stands for one figure alone. */
function highlightOf({ quote, taken }: PassageGroup): readonly [number, number] | undefined {
  const [one, ...others] = taken
  if (others.length > 0 || one.kind !== 'figure') return undefined
  return numberIn(quote, position(one.claim.quantity.stated))
}

/** A quote about one direction of trade takes its hue. */
function hueFor(taken: readonly Taken[], catalogue: Catalogue) {
  const hues = taken.flatMap((one) => {
    if (one.kind !== 'figure') return []
    const series = catalogue.series.get(one.claim.series)
    return series === undefined ? [] : [hueOf(series.direction)]
  })
  const [hue] = hues
  if (hue === undefined) return 'muted'
  return hues.every((other) => other === hue) ? hue : 'both'
}

function TakenItem({
  one,
  catalogue,
  view,
}: { readonly one: Taken } & Omit<PassageProps, 'group' | 'language'>) {
  switch (one.kind) {
    case 'figure':
      return <FigureItem claim={one.claim} catalogue={catalogue} view={view} />
    case 'event':
      return <EventItem event={one.event} catalogue={catalogue} view={view} />
    case 'context':
      return <ContextItem number={one.number} />
  }
}
