import { pointId } from '~/domain/point'
import type { ChartSeries } from '../model'
import type { Segment } from './box'
import { timeOf } from './marks'
import type { Scale } from './scale'
import type { XY } from './thin'

/** One line's strokes in pixels: a run of points each, and dotted bridges across the gaps where the model allows them. */
export interface Strokes {
  readonly runs: readonly (readonly XY[])[]
  readonly bridges: readonly (readonly [XY, XY])[]
}

export function strokesOf(series: ChartSeries, x: Scale, y: Scale): Strokes {
  const forms = new Map(series.marks.map((mark) => [pointId(mark.point), mark.form]))
  const runs = series.line.runs.map((run) =>
    run.flatMap((point): readonly XY[] => {
      const form = forms.get(pointId(point))
      return form === undefined || !Number.isFinite(form.value)
        ? []
        : [{ x: x(timeOf(form)), y: y(form.value) }]
    }),
  )
  return { runs, bridges: series.bridged ? bridgesOf(runs) : [] }
}

function bridgesOf(runs: readonly (readonly XY[])[]): readonly (readonly [XY, XY])[] {
  const drawn = runs.filter((run) => run.length > 0)
  return drawn.slice(1).flatMap((run, i): readonly (readonly [XY, XY])[] => {
    const from = drawn[i]?.at(-1)
    const to = run[0]
    return from === undefined || to === undefined ? [] : [[from, to]]
  })
}

/** All of it as segments, for labels to keep clear of. */
export function segmentsOf({ runs, bridges }: Strokes): readonly Segment[] {
  return [...runs, ...bridges].flatMap((points) =>
    points.slice(1).flatMap((to, i): readonly Segment[] => {
      const from = points[i]
      return from === undefined ? [] : [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }]
    }),
  )
}
