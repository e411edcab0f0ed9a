import * as v from 'valibot'
import { coverageGrains, coverageStates } from '../domain/coverage-cell'
import type { CoverageCell } from '../domain/coverage-cell'
import type { CoverageFile } from '../domain/coverage-file'
import { frequencies } from '../domain/frequency'
import { closed, ordinal, seriesId, text, unit } from './fields'

const cellRecord = closed({
  year: ordinal,
  state: v.picklist(coverageStates, 'choice'),
  claims: v.optional(ordinal),
  points: v.optional(ordinal),
  contests: v.optional(ordinal),
  derived: v.optional(ordinal),
  forecasts: v.optional(ordinal),
  grains: v.array(v.picklist(coverageGrains, 'choice')),
  freq: v.optional(v.picklist(frequencies, 'choice')),
  unit: v.optional(unit),
})

/** data/coverage.json */
export const coverageFile = closed({
  version: text,
  from: v.optional(ordinal),
  to: v.optional(ordinal),
  series: v.array(
    closed({
      id: seriesId,
      claims: v.number(),
      open: v.optional(ordinal),
      years: v.array(cellRecord),
    }),
  ),
})

export function toCoverageFile(wire: v.InferOutput<typeof coverageFile>): CoverageFile {
  const { version, from = 0, to = -1 } = wire
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, place) => from + place)
  return {
    version,
    years,
    rows: wire.series.map(({ id, claims, open = 0, years: known }) => {
      const cells = new Map(known.map((cell) => [cell.year, toCell(cell)]))
      return { series: id, claims, open, cells: years.map((year) => cells.get(year) ?? nothingIn(year)) }
    }),
  }
}

const toCell = (wire: v.InferOutput<typeof cellRecord>): CoverageCell => ({
  year: wire.year,
  state: wire.state,
  claims: wire.claims ?? 0,
  points: wire.points ?? 0,
  contests: wire.contests ?? 0,
  derived: wire.derived ?? 0,
  forecasts: wire.forecasts ?? 0,
  grains: wire.grains,
  drawnIn: { freq: wire.freq, unit: wire.unit },
})

const nothingIn = (year: number): CoverageCell => ({
  year,
  state: 'nothing',
  claims: 0,
  points: 0,
  contests: 0,
  derived: 0,
  forecasts: 0,
  grains: [],
  drawnIn: undefined,
})
