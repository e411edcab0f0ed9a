import type { SeriesSummary } from '~/domain/corpus'
import { frequenciesToDraw } from '~/domain/frequency'
import type { StatedPoint } from '~/domain/point'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { withoutFilters } from '~/view/view'
import type { View } from '~/view/view'

interface NotDrawnProps {
  readonly point: StatedPoint
  readonly series: SeriesSummary
  readonly figure: FigureModel
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** The number exists but this view leaves it out: one click changes the view so that it is drawn. */
export function NotDrawn({ point, series, figure, view, change }: NotDrawnProps) {
  const { believe } = useWords()
  const fits = frequenciesToDraw(point.period, series.measure)
  const freq = fits.length === 0 || fits.includes(figure.frequency) ? view.freq : fits[0]
  return (
    <Notice
      kind="info"
      title={believe.notDrawn}
      actions={
        <Button onClick={() => change({ ...withoutFilters(view), freq, from: undefined, to: undefined })}>
          {believe.showIt}
        </Button>
      }
    />
  )
}
