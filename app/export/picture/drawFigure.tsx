import type { LoadedKind } from '~/charts/kind'
import type { ChartModel, ChartText } from '~/charts/model'
import { Glyph } from '~/figure/Glyph'
import type { DrawnFigure } from '~/figure/model'
import { serialised } from './serialised'
import type { Stage } from './stage'
import type { XmlElement } from './xml'
import '~/figure/Figure.css'

interface Asked {
  readonly kind: LoadedKind
  readonly model: ChartModel
  readonly text: ChartText
  readonly width: number
  readonly height: number
  readonly withHalos: boolean
}

/** The chart and the signs of its notes, drawn by the page's own components. */
export function drawFigure(
  { notes, chart: { series } }: DrawnFigure,
  { kind: { Chart }, model, text, width, height, withHalos }: Asked,
  stage: Stage,
): { readonly chart: XmlElement; readonly glyphs: readonly XmlElement[] } {
  const [only, ...others] = series
  const hue = only === undefined || others.length > 0 ? 'muted' : only.hue
  stage.show(
    <>
      <Chart
        model={model}
        text={text}
        width={Math.floor(width)}
        height={Math.floor(height)}
        selected={undefined}
        onSelect={nothing}
      />
      {notes.map(({ glyph, words }) => (
        <Glyph key={`${glyph} ${words}`} glyph={glyph} hue={hue} />
      ))}
    </>,
  )
  const [chart, ...glyphs] = [...stage.element.querySelectorAll('svg')].map((svg) =>
    serialised(svg, withHalos),
  )
  if (chart === undefined) throw new Error('the chart drew nothing')
  return { chart, glyphs }
}

const nothing = () => {}
