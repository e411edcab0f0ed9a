import { lettersOfLine, merged, textOf, trimmed, widthOf } from './line'
import type { Line } from './line'
import { piecesOf } from './pieces'
import type { Measure, Run } from './run'

/** Breaks runs into lines no wider than `most`; a piece that is wider by itself breaks between letters. */
export function wrapRuns(
  runs: readonly Run[],
  size: number,
  most: number,
  measure: Measure,
): readonly Line[] {
  const lines: Run[][] = []
  let width = 0
  const place = (piece: Line, whole: number, bare: number) => {
    const line = lines.at(-1)
    if (line !== undefined && width + bare <= most) {
      line.push(...piece)
      width += whole
    } else {
      lines.push([...piece])
      width = whole
    }
  }
  for (const piece of piecesOfRuns(runs)) {
    const bare = widthOf(trimmed(piece), size, measure)
    if (bare <= most) place(piece, widthOf(piece, size, measure), bare)
    else {
      for (const letter of lettersOfLine(piece)) {
        const wide = widthOf(letter, size, measure)
        place(letter, wide, wide)
      }
    }
  }
  return lines.map((line) => merged(trimmed(line))).filter((line) => line.length > 0)
}

/** Pieces may reach over runs: a full stop in another look stays with its word. */
function piecesOfRuns(runs: readonly Run[]): readonly Line[] {
  let start = 0
  return piecesOf(textOf(runs)).map((piece) => {
    const end = start + piece.length
    const cut = cutOut(runs, start, end)
    start = end
    return cut
  })
}

/** What stands between two places of the joined text, each part in its own look. */
function cutOut(runs: readonly Run[], start: number, end: number): Line {
  let at = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at))
    at += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}
