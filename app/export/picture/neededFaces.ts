import type { FontFaceFile } from './fontFaces'
import { holds, rangesOf } from './unicodeRange'

interface Needed {
  readonly faces: readonly FontFaceFile[]
  /** Letters that no file has: whoever opens the picture sees them in a font of their own. */
  readonly foreign: readonly string[]
}

/** The files of a family that hold letters of a text. */
export function neededFaces(files: readonly FontFaceFile[], family: string, text: string): Needed {
  const letters = [...new Set(text)].filter((letter) => letter.trim() !== '')
  const own = files
    .filter((file) => file.family === family)
    .map((file) => ({ file, ranges: rangesOf(file.unicodeRange) }))
  return {
    faces: own
      .filter(({ ranges }) => letters.some((letter) => holds(ranges, letter)))
      .map(({ file }) => file),
    foreign: letters.filter((letter) => !own.some(({ ranges }) => holds(ranges, letter))),
  }
}
