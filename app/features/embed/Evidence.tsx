import { derivedIds } from '~/domain/brand'
import type { AnnotationId } from '~/domain/brand'
import type { AnnotationsFile, Catalogue } from '~/domain/corpus'
import { evidenceOf } from '~/figure/evidence'
import { EventCards } from '~/figure/EventCards'
import type { DrawnFigure } from '~/figure/model'
import { ReckonedCard } from '~/figure/ReckonedCard'
import { useWords } from '~/i18n/useWords'
import type { Place } from '~/view/place'
import type { View } from '~/view/view'
import { PointEvidence } from './PointEvidence'

export interface EvidenceProps {
  readonly figure: DrawnFigure
  /** Events that were just opened stand before the number of the address. */
  readonly events: readonly AnnotationId[]
  readonly annotations: AnnotationsFile | undefined
  readonly catalogue: Catalogue
  /** The page of the chart, which citations name. */
  readonly place: Place
  /** The same chart in this frame. */
  readonly framed: Place
  readonly view: View
  readonly full: string
}

/** What is behind a mark or a pin, as much of it as a frame has room for. */
export function Evidence({ figure, events, annotations, catalogue, view, ...places }: EvidenceProps) {
  const { believe, units } = useWords()
  const { point: id } = view
  if (events.length > 0 && annotations !== undefined) {
    return <EventCards ids={events} file={annotations} topics={catalogue.topics} />
  }
  if (id === undefined) return null
  if (derivedIds.is(id)) {
    const point = figure.reckoned.get(id)
    if (point === undefined) return <p>{believe.notFound(id)}</p>
    return <ReckonedCard point={point} figure={figure} catalogue={catalogue} view={view} />
  }
  const evidence = evidenceOf(figure, id, catalogue.bases)
  if (evidence !== undefined) {
    return (
      <PointEvidence evidence={evidence} figure={figure} bases={catalogue.bases} view={view} {...places} />
    )
  }
  const stated = figure.otherwise.get(id)
  return <p>{stated === undefined ? believe.notFound(id) : believe.inOtherUnit(units[stated].long)}</p>
}
