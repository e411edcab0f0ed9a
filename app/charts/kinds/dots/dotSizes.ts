import { dotsFor } from '~/charts/geometry/marks'
import type { PlotStyle } from '~/charts/style'

/** No line stands for the dots here, so that all of them are drawn, however small; smaller ones find room beside each other. */
export const dotSizes: PlotStyle['dots'] = (lineMarks, plotWidth) => {
  const { radius, plain } = dotsFor(lineMarks, plotWidth)
  return { radius: plain ? Math.min(radius, 3.25) : 1.75, plain: true }
}
