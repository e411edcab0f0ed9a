import type { Point } from '~/domain/point'
import type { FigureModel } from '~/figure/model'
import type { UnitId } from '~/domain/unit'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'

interface NothingChosenProps {
  readonly figure: FigureModel | undefined
  readonly onSelect: (point: Point) => void
}

/** Before the first click: what a click brings, and one to begin with. */
export function NothingChosen({ figure, onSelect }: NothingChosenProps) {
  const { believe } = useWords()
  if (figure?.kind === 'refused') {
    return (
      <div className="nothing-chosen">
        <p className="nothing-lead">{believe.nothingDrawn}</p>
      </div>
    )
  }
  const newest =
    figure?.kind === 'drawn' ? (figure.chart.series[0]?.line.points.at(-1) ?? undefined) : undefined
  return (
    <div className="nothing-chosen">
      <p className="nothing-lead">{believe.empty}</p>
      <p>{believe.emptyHint}</p>
      {newest === undefined ? null : <Button onClick={() => onSelect(newest)}>{believe.startHere}</Button>}
    </div>
  )
}

export function NumberNotHere({ id, onDrop }: { readonly id: string; readonly onDrop: () => void }) {
  const { believe } = useWords()
  return (
    <Notice
      kind="warning"
      title={believe.notFound(id)}
      actions={<Button onClick={onDrop}>{believe.dropPoint}</Button>}
    />
  )
}

interface InOtherUnitProps {
  readonly unit: UnitId
  readonly onShow: (unit: UnitId) => void
}

/** The number is of this chart, but stated in a unit that the view does not show. */
export function InOtherUnit({ unit, onShow }: InOtherUnitProps) {
  const { believe, refusal, units } = useWords()
  return (
    <Notice
      kind="info"
      title={believe.inOtherUnit(units[unit].long)}
      actions={<Button onClick={() => onShow(unit)}>{refusal.otherUnit(units[unit].long)}</Button>}
    />
  )
}
