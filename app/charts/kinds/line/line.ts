import { lineStyle } from '~/charts/geometry/line-style'
import { plotKind } from '~/charts/parts/plotKind'

/** Points joined where their buckets are neighbours. */
export const line = plotKind('line', lineStyle)
