/** Colour arithmetic for the tests of the palette. Linear components lie in 0–1. */
type Rgb = readonly [number, number, number]

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** From `#rrggbb`. */
function rgb(hex: string): Rgb {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`not a colour: ${hex}`)
  const at = (start: number) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255)
  return [at(1), at(3), at(5)]
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b

/** WCAG 2.2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(rgb(one)), luminance(rgb(other))].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

type Matrix = readonly [Rgb, Rgb, Rgb]

/** Machado, Oliveira, Fernandes 2009, severity 1.0. */
export const sight = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>

const seen = (matrix: Matrix, colour: Rgb): Rgb => {
  const row = (weights: Rgb) =>
    Math.min(1, Math.max(0, weights[0] * colour[0] + weights[1] * colour[1] + weights[2] * colour[2]))
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

const curve = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * (24389 / 27) + 16) / 116)

/** CIE L*a*b*, white D65. */
function lab([r, g, b]: Rgb): Rgb {
  const x = curve((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = curve(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = curve((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** L*, 0 to 100: what is left of a colour in greyscale. */
export function lightness(hex: string): number {
  return lab(rgb(hex))[0]
}

/** CIE76 ΔE between two colours as seen; about 2 is just noticeable. */
export function difference(one: string, other: string, matrix: Matrix): number {
  const a = lab(seen(matrix, rgb(one)))
  const b = lab(seen(matrix, rgb(other)))
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
