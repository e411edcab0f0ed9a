import { encode } from 'uqr'

interface QrPath {
  /** Modules a side, with the light rim that readers of codes need. */
  readonly modules: number
  readonly path: string
}

const rim = 3

/** The dark modules of an address' QR code; undefined where it is too long for one. */
export function qrPath(address: string): QrPath | undefined {
  try {
    const rows = encode(address, { ecc: 'L', border: 0 }).data
    const path = rows
      .map((row, y) => row.map((dark, x) => (dark ? `M${x + rim} ${y + rim}h1v1h-1z` : '')).join(''))
      .join('')
    return { modules: rows.length + 2 * rim, path }
  } catch {
    return undefined
  }
}
