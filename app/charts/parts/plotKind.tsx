import type { ChartProps, LoadedKind } from '~/charts/kind'
import { layoutOf } from '~/charts/layout'
import type { PlotStyle } from '~/charts/style'
import { Plot } from './Plot'

/** A kind that is drawn in the common frame and differs in its style only. */
export function plotKind(id: string, style: PlotStyle): LoadedKind {
  return {
    Chart: (props: ChartProps) => <Plot {...props} id={id} style={style} />,
    layout: (model, text, width, height) => layoutOf(model, text, width, height, style),
  }
}
