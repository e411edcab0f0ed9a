import type { Look } from './look'
import type { Run } from './run'

export const weights = { regular: 400, bold: 600 } as const

/** As CSS writes it: `600 27px 'Source Serif 4 Variable', serif`. */
export const fontOf = ({ face, weight }: Pick<Run, 'face' | 'weight'>, size: number, look: Look): string =>
  `${weights[weight]} ${size}px ${look[face]}`
