import { useEffect } from 'react'
import { derivedIds } from '~/domain/brand'
import type { AnnotationsFile, Catalogue } from '~/domain/corpus'
import type { Point } from '~/domain/point'
import { evidenceOf } from '~/figure/evidence'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { useOpenEvents } from '~/store/openEvents'
import { IconButton } from '~/ui/IconButton'
import { onDemand } from '~/ui/onDemand'
import { Sheet } from '~/ui/Sheet'
import type { View } from '~/view/view'
import { InOtherUnit, NothingChosen, NumberNotHere } from './NothingChosen'
import { useNarrow } from './useNarrow'
import type { Place } from '~/view/place'

// Nothing of this is needed before a mark is chosen; it is fetched as soon as the chart stands.
const evidenceCard = onDemand(async () => (await import('./EvidenceCard')).EvidenceCard)
const reckonedCard = onDemand(async () => (await import('~/figure/ReckonedCard')).ReckonedCard)
const eventCards = onDemand(async () => (await import('~/figure/EventCards')).EventCards)

export interface BelieveProps {
  readonly figure: FigureModel | undefined
  readonly annotations: AnnotationsFile | undefined
  readonly catalogue: Catalogue
  readonly place: Place
  readonly view: View
  readonly onSelect: (point: Point | undefined) => void
  readonly change: (change: Partial<View>) => void
}

/** Who said it, where, and in which words: a column on a desk, a sheet from below on a phone. */
export function Believe(props: BelieveProps) {
  const words = useWords()
  const narrow = useNarrow()
  const open = useOpenEvents((state) => state.open)
  const openEvents = useOpenEvents((state) => state.openEvents)
  const chosen = chosenIn(props, open)
  useEffect(() => {
    evidenceCard.preload()
    reckonedCard.preload()
    eventCards.preload()
  }, [])
  const close = () => {
    openEvents([])
    if (props.view.point !== undefined) props.onSelect(undefined)
  }
  const hint = <NothingChosen figure={props.figure} onSelect={props.onSelect} />
  if (narrow) {
    return (
      <section className="desk-believe" aria-label={words.believe.heading}>
        {hint}
        <Sheet
          open={chosen !== undefined}
          onClose={close}
          title={words.believe.heading}
          closeLabel={words.believe.close}
        >
          {chosen}
        </Sheet>
      </section>
    )
  }
  return (
    <section className="desk-believe" aria-label={words.believe.heading}>
      <div className="desk-stay" aria-live="polite">
        <div className="believe-head">
          <h2 className="eyebrow">{words.believe.heading}</h2>
          {chosen === undefined ? null : (
            <IconButton icon="close" label={words.believe.close} onClick={close} />
          )}
        </div>
        {chosen ?? hint}
      </div>
    </section>
  )
}

/** Events that were just opened stand before the number of the address. */
function chosenIn(
  { figure, annotations, catalogue, place, view, onSelect, change }: BelieveProps,
  open: ReturnType<typeof useOpenEvents.getState>['open'],
) {
  if (open.length > 0 && annotations !== undefined) {
    return <eventCards.Show props={{ ids: open, file: annotations, topics: catalogue.topics }} />
  }
  if (view.point === undefined || figure === undefined) return undefined
  const missing = <NumberNotHere id={view.point} onDrop={() => onSelect(undefined)} />
  if (derivedIds.is(view.point)) {
    const point = figure.kind === 'drawn' ? figure.reckoned.get(view.point) : undefined
    if (point === undefined) return missing
    return <reckonedCard.Show key={point.id} props={{ point, figure, catalogue, view }} />
  }
  const evidence = evidenceOf(figure, view.point, catalogue.bases)
  if (evidence === undefined) {
    const stated = figure.otherwise.get(view.point)
    return stated === undefined ? missing : <InOtherUnit unit={stated} onShow={(unit) => change({ unit })} />
  }
  return (
    <evidenceCard.Show
      key={evidence.claim.id}
      props={{ evidence, figure, bases: catalogue.bases, place, view, change }}
    />
  )
}
