import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { AnnotationId } from '~/domain/brand'
import type { AnnotationsFile } from '~/domain/corpus'
import { pointId } from '~/domain/point'
import type { Point } from '~/domain/point'
import { Figure } from '~/figure/Figure'
import type { DrawnFigure } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { onDemand } from '~/ui/onDemand'
import { Skeleton } from '~/ui/Skeleton'
import { addressOf } from '~/view/place'
import { useChangeView } from '~/view/useAddress'
import type { View } from '~/view/view'
import { Events } from './Events'
import { EvidencePanel } from './EvidencePanel'
import type { Loaded } from './loadEmbed'

const tableFigure = onDemand(async () => (await import('~/figure/TableFigure')).TableFigure)
// Nothing of this is needed before a mark is chosen; it is fetched as soon as the chart stands.
const evidence = onDemand(async () => (await import('./Evidence')).Evidence)

interface EmbedFigureProps {
  readonly figure: DrawnFigure
  readonly loaded: Loaded
  readonly annotations: AnnotationsFile | undefined
  readonly view: View
  /** The page of the same view. */
  readonly full: string
  /** Between the heading and the chart. */
  readonly above: ReactNode
}

/** The figure, and under its chart the evidence of what is chosen: the frame grows by it and shrinks again. */
export function EmbedFigure({ figure, loaded, annotations, view, full, above }: EmbedFigureProps) {
  const { believe } = useWords()
  const { catalogue, opening } = loaded
  const framed = useMemo(() => ({ ...opening.place, framed: true }) as const, [opening])
  const [open, setOpen] = useState<readonly AnnotationId[]>([])
  const change = useChangeView(framed, view)
  const select = useCallback(
    (point: Point | undefined) => {
      setOpen([])
      change({ point: point === undefined ? undefined : pointId(point) })
    },
    [change],
  )
  useEffect(() => evidence.preload(), [])
  const isOpen = open.length > 0 || view.point !== undefined
  const panel = (
    <EvidencePanel onClose={() => select(undefined)}>
      {isOpen ? (
        <evidence.Show
          key={open[0] ?? view.point}
          props={{ figure, events: open, annotations, catalogue, place: opening.place, framed, view, full }}
        />
      ) : undefined}
    </EvidencePanel>
  )
  if (view.kind === 'table') {
    return (
      <tableFigure.Show
        waiting={<Skeleton shape="figure" />}
        props={{
          figure,
          selected: view.point,
          hrefOf: (id) => addressOf(framed, { ...view, point: id }),
          onOpen: () => setOpen([]),
          controls: above,
          below: panel,
        }}
      />
    )
  }
  return (
    <Figure
      figure={figure}
      selected={view.point}
      onSelect={select}
      activePin={open[0]}
      onSelectPin={setOpen}
      controls={above}
      below={(pins) => (
        <>
          {isOpen ? null : <p className="embed-hint">{believe.empty}</p>}
          {panel}
          <Events pins={pins} figure={figure} open={open} onOpen={setOpen} />
        </>
      )}
    />
  )
}
