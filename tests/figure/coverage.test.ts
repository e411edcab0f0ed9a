import { describe, expect, it } from 'vitest'
import { coverageOf } from '~/domain/coverage'
import type { CoverageState } from '~/domain/coverage-cell'
import { prepare } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { addressOfYear } from '~/view/addressOfYear'
import { decodeView } from '~/view/codec'
import { defaultView } from '~/view/view'
import { ofAllStates } from '../../mocks/covered'
import { bundlesOf } from './bundle'

const { bundle } = bundlesOf(ofAllStates())
const cells = coverageOf(ofAllStates()).rows.flatMap(({ series, cells: all }) =>
  all.flatMap((cell) => (cell.drawnIn === undefined ? [] : [{ ...cell, series, drawnIn: cell.drawnIn }])),
)

/** The marks of a chart as its address from the coverage draws it. */
function marksOf({ series, year, drawnIn }: (typeof cells)[number]) {
  const { search } = new URL(addressOfYear(series, year, drawnIn, defaultView), 'https://amur.example')
  const figure = prepare(bundle(series), decodeView(search).view, en)
  return figure.kind === 'refused' ? [] : figure.chart.series.flatMap(({ marks }) => marks)
}

const shows: Record<CoverageState, (marks: ReturnType<typeof marksOf>) => boolean> = {
  contested: (marks) => marks.some(({ contested }) => contested !== undefined),
  cited: (marks) => marks.some(({ fill }) => fill === 'filled' || fill === 'hollow'),
  derived: (marks) => marks.some(({ fill }) => fill === 'reckoned'),
  forecast: (marks) => marks.some(({ fill }) => fill === 'dashed'),
  nothing: () => false,
}

describe('a cell of the coverage', () => {
  it.each(['contested', 'cited', 'derived', 'forecast'] as const)(
    'opens a chart that shows it where it is %s',
    (state) => {
      const ofState = cells.filter((cell) => cell.state === state)
      expect(ofState).not.toEqual([])
      for (const cell of ofState) expect(shows[state](marksOf(cell))).toBe(true)
    },
  )
})
