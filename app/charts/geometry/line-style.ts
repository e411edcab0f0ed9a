import type { PlotStyle } from '../style'
import { dodged } from './dodged'
import { footGaps } from './gaps'
import { dotsFor } from './marks'
import { strokesOf } from './strokes'

/** Every mark at its value. */
export const ownValues: PlotStyle['values'] = (model) =>
  model.series.flatMap(({ marks }) => marks.map((mark) => mark.form.value))

/** A stroke through the points of neighbouring buckets; marks beside it step aside where it would hide them. */
export const lineStyle: PlotStyle = {
  fromZero: false,
  values: ownValues,
  strokes: strokesOf,
  dots: dotsFor,
  place: (marks, ground) => dodged(marks, ground, true),
  gaps: (_, ground) => footGaps(ground),
}
