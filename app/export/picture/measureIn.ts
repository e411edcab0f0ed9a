import { fontOf } from './fontOf'
import type { Look } from './look'
import type { Measure } from './run'

/** Fallback fonts differ from machine to machine, and a line must not run over on any. */
const spare = 1.012

/** Widths as the browser sets them, in the fonts that the page has loaded. */
export function measureIn(look: Look): Measure {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new Error('no canvas to measure text on')
  const held = new Map<string, number>()
  return (text, size, run) => {
    const font = fontOf(run, size, look)
    const key = `${font} ${text}`
    const known = held.get(key)
    if (known !== undefined) return known
    context.font = font
    const width = context.measureText(text).width * spare
    held.set(key, width)
    return width
  }
}
