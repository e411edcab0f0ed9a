import { encode } from 'uqr'
import type { Frame } from './frame'

export interface QrCode {
  /** Modules a side, its quiet zone included. */
  readonly modules: number
  /** In modules. */
  readonly path: string
  /** In the frame's units. */
  readonly side: number
}

/** Light modules that readers of codes need around them (ISO/IEC 18004). */
const quiet = 4
/** CSS pixels of a module that a phone reads off a screen. */
const leastModule = 2.5
const leastSide = 84
/** Of the picture's shorter side. */
const mostShare = 0.3

/** The address as a QR code; undefined where it is too long for one, or the frame too small to hold it legibly. */
export function qrCode(address: string, { width, height, zoom }: Frame): QrCode | undefined {
  const rows = rowsOf(address)
  if (rows === undefined) return undefined
  const modules = rows.length + 2 * quiet
  const side = Math.max(leastSide, (modules * leastModule) / zoom)
  if (side > mostShare * Math.min(width, height)) return undefined
  return { modules, side, path: rows.map((row, y) => rowPath(row, y + quiet)).join('') }
}

function rowsOf(address: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(address, { ecc: 'M', border: 0 }).data
  } catch {
    // Past 2,331 bytes no code of this error correction is large enough.
    return undefined
  }
}

/** Neighbouring dark modules as one bar. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let start = 0; start < row.length; start++) {
    if (row[start] !== true) continue
    let end = start
    while (row[end] === true) end++
    path += `M${start + quiet} ${y}h${end - start}v1h${start - end}z`
    start = end
  }
  return path
}
