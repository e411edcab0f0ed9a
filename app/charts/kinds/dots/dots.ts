import { lineStyle } from '~/charts/geometry/line-style'
import { plotKind } from '~/charts/parts/plotKind'
import { noStrokes } from '~/charts/style'
import { dotSizes } from './dotSizes'
import { rangedDots } from './rangedDots'
import { rangeValues } from './rangeValues'

/** Every claim for itself, with the range of what its number can mean. */
export const dots = plotKind('dots', {
  ...lineStyle,
  values: rangeValues,
  strokes: () => noStrokes,
  dots: dotSizes,
  place: rangedDots,
})
