import type { MissingPoint } from '~/domain/point'
import type { Ground } from '../style'
import type { Box } from './box'

/** A hatched strip where claims are missing. */
export interface GapStrip {
  readonly box: Box
  readonly missing: MissingPoint
  /** Named where several series have gaps of their own. */
  readonly label: string | undefined
}

export const gapHeight = 5

/** Strips above the foot of the plot, one for each of the model's missing spans. */
export function footGaps({ model, plot, x }: Ground): readonly GapStrip[] {
  return model.missing.flatMap((missing): readonly GapStrip[] => {
    const box = {
      left: Math.max(plot.left, x(missing.period.start)),
      top: plot.bottom - gapHeight - 1,
      right: Math.min(plot.right, x(missing.period.end + 1)),
      bottom: plot.bottom - 1,
    }
    return box.right > box.left ? [{ box, missing, label: undefined }] : []
  })
}
