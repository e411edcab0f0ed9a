import { dotsFor } from '~/charts/geometry/marks'
import type { PlotStyle } from '~/charts/style'

/** A dot with its halo must leave something of its tread to be seen. */
export const stepDots: PlotStyle['dots'] = (lineMarks, plotWidth) => ({
  ...dotsFor(lineMarks, plotWidth),
  plain: plotWidth / Math.max(1, lineMarks) >= 26,
})
