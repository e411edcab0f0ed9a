import type { Scale } from '~/charts/geometry/scale'
import type { Strokes } from '~/charts/geometry/strokes'
import type { XY } from '~/charts/geometry/thin'
import type { ChartSeries } from '~/charts/model'
import { isClosed } from '~/domain/period'
import { pointId } from '~/domain/point'

/** A tread over each point's span; risers at the borders of neighbours, a dotted tread and riser across a gap. */
export function stepStrokesOf(series: ChartSeries, x: Scale, y: Scale): Strokes {
  const values = new Map(series.marks.map(({ point, form }) => [pointId(point), form.value]))
  const runs = series.line.runs
    .map((run) =>
      run.flatMap((point): readonly XY[] => {
        const value = values.get(pointId(point))
        const { period } = point
        if (value === undefined || !Number.isFinite(value) || !isClosed(period)) return []
        return [
          { x: x(period.start), y: y(value) },
          { x: x(period.end + 1), y: y(value) },
        ]
      }),
    )
    .filter((run) => run.length > 0)
  return { runs, bridges: series.bridged ? bridgesOf(runs) : [] }
}

function bridgesOf(runs: readonly (readonly XY[])[]): readonly (readonly [XY, XY])[] {
  return runs.slice(1).flatMap((run, i): readonly (readonly [XY, XY])[] => {
    const from = runs[i]?.at(-1)
    const to = run[0]
    if (from === undefined || to === undefined) return []
    const corner = { x: to.x, y: from.y }
    return [
      [from, corner],
      [corner, to],
    ]
  })
}
