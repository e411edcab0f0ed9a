import { grown } from '~/charts/geometry/box'
import type { Box, Segment } from '~/charts/geometry/box'
import type { Obstacles } from '~/charts/geometry/place-labels'
import type { Grid } from './grid'
import type { Cell, NativeChart } from './model'
import { reachOf } from './reachOf'
import type { Reach } from './reachOf'

const radius = 5

/** What no label may touch: strokes, marks with the lines through them, bars. */
export function obstaclesIn(chart: NativeChart, grid: Grid, stroked: boolean): Obstacles {
  return {
    boxes: chart.columns.flatMap((column) =>
      column.cells.map((cell) => {
        const reach = reachOf(column, cell, chart, grid.axis, stroked)
        return grid.barOf(column, cell) ?? markBox(cell, grid, reach)
      }),
    ),
    segments: [
      ...zeroLine(grid),
      ...chart.columns.flatMap(({ part, cells }) =>
        part === 'line' && chart.form === 'line' && stroked ? strokesOf(cells, grid) : [],
      ),
    ],
  }
}

/** The time axis, where it runs through the plot. */
const zeroLine = ({ axis, plot, y }: Grid): readonly Segment[] =>
  axis.min < 0 && axis.max > 0 ? [{ x1: plot.left, x2: plot.right, y1: y(0), y2: y(0) }] : []

export const gridlines = ({ axis, plot, y }: Grid): readonly Segment[] =>
  axis.scale === 'log'
    ? []
    : Array.from({ length: Math.floor((axis.max - axis.min) / axis.step + 1e-9) + 1 }, (_, i) => {
        const at = y(axis.min + i * axis.step)
        return { x1: plot.left, x2: plot.right, y1: at, y2: at }
      })

function markBox({ from, to, value }: Cell, { x, y }: Grid, { up, down }: Reach = { up: 0, down: 0 }): Box {
  const [top = 0, bottom = 0] = [y(value + up), y(value - down)].toSorted((a, b) => a - b)
  return grown({ left: x(from), right: x(to), top, bottom }, radius)
}

const strokesOf = (cells: readonly Cell[], { x, y }: Grid): readonly Segment[] =>
  cells.flatMap((cell, index) => {
    const before = cells[index - 1]
    return before === undefined || cell.from !== before.to + 1
      ? []
      : [{ x1: x(before.to), y1: y(before.value), x2: x(cell.from), y2: y(cell.value) }]
  })
