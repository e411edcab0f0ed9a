import { lineStyle } from '~/charts/geometry/line-style'
import { plotKind } from '~/charts/parts/plotKind'
import { stepDots } from './stepDots'
import { stepStrokesOf } from './stepStrokesOf'

/** A level that holds over its own span and, where the model lets lines be bridged, until the next claim. */
export const step = plotKind('step', { ...lineStyle, strokes: stepStrokesOf, dots: stepDots })
