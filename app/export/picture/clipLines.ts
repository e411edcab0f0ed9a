import { lettersOfLine, merged, widthOf } from './line'
import type { Line } from './line'
import type { Measure } from './run'

/** Cuts after so many lines, with an ellipsis that still fits; undefined where nothing has to go. */
export function clipLines(
  lines: readonly Line[],
  most: number,
  size: number,
  width: number,
  measure: Measure,
): readonly Line[] | undefined {
  const last = lines[most - 1]
  if (lines.length <= most || last === undefined) return undefined
  const letters = [...lettersOfLine(last)]
  const ended = (): Line => merged([...letters.flat(), ...(letters.at(-1) ?? []).map(ellipsis)])
  while (letters.length > 1 && widthOf(ended(), size, measure) > width) letters.pop()
  return [...lines.slice(0, most - 1), ended()]
}

const ellipsis = (run: Line[number]): Line[number] => ({ ...run, text: '…' })
