import type { LoadedKind } from '~/charts/kind'
import { StillPlot } from '~/charts/parts/StillPlot'
import { chartText } from '~/figure/chartText'
import type { DrawnFigure } from '~/figure/model'
import { useWords } from '~/i18n/useWords'

interface StillPictureProps {
  readonly figure: DrawnFigure
  readonly kind: LoadedKind
}

const width = 340
const height = 260

/** For a reader without scripts: the chart laid out for a narrow frame, since the painted one is laid out for a desk. */
export function StillPicture({ figure, kind }: StillPictureProps) {
  const words = useWords()
  // Without scripts pins open nothing.
  const model = { ...figure.chart, events: [] }
  const layout = kind.layout(model, chartText(figure, words), width, height)
  return (
    <div className="embed-still embed-picture">
      <StillPlot model={model} layout={layout} title={`${figure.heading}. ${figure.subtitle}`} />
    </div>
  )
}
