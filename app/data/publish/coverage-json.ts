import type { Coverage } from '../../domain/coverage'
import type { CoverageCell } from '../../domain/coverage-cell'
import type { JsonObject } from './json'

/** data/coverage.json: what is known of each series by calendar year. Years of which nothing is known are left out. */
export const coverageJson = ({ years, rows }: Coverage, version: string): JsonObject => ({
  version,
  from: years[0],
  to: years.at(-1),
  series: rows.map(({ series, claims, open, cells }) => ({
    id: series,
    claims,
    open: some(open),
    years: cells.filter(({ state }) => state !== 'nothing').map(cellJson),
  })),
})

const cellJson = (cell: CoverageCell): JsonObject => ({
  year: cell.year,
  state: cell.state,
  claims: some(cell.claims),
  points: some(cell.points),
  contests: some(cell.contests),
  derived: some(cell.derived),
  forecasts: some(cell.forecasts),
  grains: cell.grains,
  freq: cell.drawnIn?.freq,
  unit: cell.drawnIn?.unit,
})

/** A count of zero goes without saying. */
const some = (count: number): number | undefined => (count === 0 ? undefined : count)
