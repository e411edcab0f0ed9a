import { boxesMeet, boxHolds, segmentMeets } from '~/charts/geometry/box'
import type { Box, Segment } from '~/charts/geometry/box'
import type { Obstacles } from '~/charts/geometry/place-labels'
import { boxAt, labelSize, noteSize } from './label'
import type { ChartLabel, LabelPlace } from './label'
import type { Grid } from './grid'
import { gridlines } from './obstacles'
import type { Cell, Column, NativeChart } from './model'

interface Wanted {
  readonly column: Column
  readonly cell: Cell
  readonly text: string
}

/**
 * Words beside marks that are more than a plain report: contradictions first, then what was only expected or bounded,
 * the newest first. One that finds no place is left out and counted; its cell still says it.
 */
export function noteLabels(
  chart: NativeChart,
  grid: Grid,
  obstacles: Obstacles,
  taken: readonly Box[],
  textOf: (column: Column, cell: Cell) => string | undefined,
  bounds: Box,
): { readonly labels: readonly ChartLabel[]; readonly left: number } {
  const wanted = chart.columns
    .flatMap((column) =>
      column.cells.flatMap((cell): readonly Wanted[] => {
        const text = textOf(column, cell)
        return text === undefined ? [] : [{ column, cell, text }]
      }),
    )
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.cell.from - a.cell.from)
  const lines = gridlines(grid)
  const boxes = [...taken]
  const labels: ChartLabel[] = []
  for (const one of wanted) {
    const own = grid.barOf(one.column, one.cell)
    const isFree = ({ box }: Candidate, across: readonly Segment[]) =>
      boxHolds(bounds, box) &&
      !boxes.some((other) => boxesMeet(other, box)) &&
      !obstacles.boxes.some((other) => boxesMeet(other, box) && !(own !== undefined && boxHolds(own, box))) &&
      ![...obstacles.segments, ...across].some((segment) => segmentMeets(segment, box))
    const candidates = candidatesOf(one, chart, grid).filter((place) => isOwn(one, place, chart, grid))
    const clear = candidates.find((place) => isFree(place, lines))
    const found = clear ?? candidates.find((place) => isFree(place, []))
    if (found === undefined) continue
    boxes.push(found.box)
    labels.push({
      ...found.label,
      ...one,
      lines: [{ text: one.text, size: noteSize, bold: false }],
      overGrid: clear === undefined,
    })
  }
  return { labels, left: wanted.length - labels.length }
}

interface Candidate {
  readonly box: Box
  readonly label: Pick<ChartLabel, 'at' | 'row' | 'tone' | 'lower'>
}

function candidatesOf({ column, cell, text }: Wanted, chart: NativeChart, grid: Grid): readonly Candidate[] {
  const { width, height } = labelSize([{ text, size: noteSize, bold: false }])
  const bar = grid.barOf(column, cell)
  const middle = Math.floor((cell.from + cell.to) / 2)
  const tone = column.part === 'rival' ? 'contested' : 'muted'
  if (bar !== undefined) {
    const at: LabelPlace = chart.form === 'stacked' ? 'ctr' : 'outEnd'
    const x = (bar.left + bar.right) / 2
    const y = at === 'ctr' ? (bar.top + bar.bottom) / 2 : cell.value < 0 ? bar.bottom + height : bar.top
    const box = boxAt(at, x, y, width, height)
    const isIn = boxHolds(bar, box)
    // Words in a bar stand on its colour.
    return at === 'ctr' && !isIn
      ? []
      : [{ box, label: { at, row: cell.from, tone: at === 'ctr' ? 'paper' : tone } }]
  }
  const y = grid.y(cell.value)
  const places = [
    ['r', cell.to],
    ['l', cell.from],
    ['t', middle],
    ['b', middle],
  ] as const
  return [
    ...places.map((place) => [...place, 0] as const),
    ...shifts.flatMap((lower) => [['r', cell.to, lower] as const, ['l', cell.from, lower] as const]),
  ].map(([at, row, lower]) => ({
    box: boxAt(at, grid.middleOf(column, row), y + lower, width, height),
    label: { at, row, tone, lower },
  }))
}

/** Beside a mark and a little up or down, where it still reads as the mark's. */
const shifts = [9, -9, 14, -14, 20, -20]

/** Whether words a little off their mark are still nearer to it than to another mark of its row. */
function isOwn(
  { column, cell }: Wanted,
  { label: { lower = 0, row } }: Candidate,
  { columns }: NativeChart,
  grid: Grid,
): boolean {
  const own = grid.y(cell.value)
  return !columns.some((other) =>
    other.cells.some(
      ({ from, to, value }) =>
        !(other === column && from === cell.from) &&
        from <= row &&
        row <= to &&
        Math.abs(grid.y(value) - own - lower) < Math.abs(lower),
    ),
  )
}

function rankOf({ column, cell }: Wanted): number {
  if (column.part === 'rival' || cell.mark.contested !== undefined) return 0
  if (column.part === 'line') return cell.mark.fill === 'reckoned' ? 3 : 2
  return 1
}
