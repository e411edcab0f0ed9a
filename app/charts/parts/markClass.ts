import type { PlacedMark } from '~/charts/geometry/marks'
import { classes } from '~/ui/classes'

/** By what a mark is told apart in charts.css, whoever draws it. */
export const markClass = ({ mark, hue, column }: PlacedMark): string =>
  classes(
    'amur-mark',
    `amur-${hue}`,
    `amur-${mark.form.kind}`,
    `amur-${mark.fill}`,
    `amur-${mark.shape}`,
    mark.onLine ? 'amur-on-line' : 'amur-off-line',
    column !== undefined && 'amur-column',
    mark.contested !== undefined && `amur-contested-${mark.contested}`,
  )
