import { lettersOf } from './pieces'
import type { Measure, Run } from './run'

/** Runs that stand beside each other. */
export type Line = readonly Run[]

export const widthOf = (line: Line, size: number, measure: Measure): number =>
  line.reduce((sum, run) => sum + measure(run.text, size, run), 0)

export const textOf = (line: Line): string => line.map(({ text }) => text).join('')

/** Letter by letter, each in its look. */
export const lettersOfLine = (line: Line): readonly Line[] =>
  line.flatMap((run) => lettersOf(run.text).map((text) => [{ ...run, text }]))

/** Without the spaces at its end. */
export function trimmed(line: Line): Line {
  const last = line.at(-1)
  if (last === undefined) return line
  const text = last.text.trimEnd()
  return text === '' ? trimmed(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }]
}

/** Neighbours of one look as one run. */
export function merged(line: Line): Line {
  const runs: Run[] = []
  for (const run of line) {
    const before = runs.at(-1)
    const isAlike = before?.face === run.face && before.weight === run.weight && before.tone === run.tone
    if (before !== undefined && isAlike) runs[runs.length - 1] = { ...run, text: before.text + run.text }
    else runs.push(run)
  }
  return runs
}
