/** A colour that every program reads, and how much of it there is. */
export interface Colour {
  /** `#1d2127` */
  readonly hex: string
  readonly opacity: number
}

const number = String.raw`([\d.e+-]+%?)`
const legacy = new RegExp(
  String.raw`^rgba?\(${number}[ ,]+${number}[ ,]+${number}(?:\s*[,/]\s*${number})?\)$`,
)
/** What browsers compute of `color-mix(in srgb, …)`. */
const modern = new RegExp(String.raw`^color\(srgb ${number} ${number} ${number}(?: / ${number})?\)$`)

/** Reads a computed colour: `rgb(11, 99, 99)`, `rgba(0, 0, 0, 0)`, `color(srgb 0.2 0.4 0.4 / 0.5)`, `#0b6363`. */
export function colourOf(computed: string): Colour | undefined {
  if (/^#[\da-f]{6}$/i.test(computed)) return { hex: computed.toLowerCase(), opacity: 1 }
  const eight = legacy.exec(computed)
  const [, red, green, blue, alpha] = eight ?? modern.exec(computed) ?? []
  if (red === undefined || green === undefined || blue === undefined) return undefined
  const full = eight === null ? 1 : 255
  const channels = [red, green, blue].map((text) => hexOf(part(text, full) / full))
  return { hex: `#${channels.join('')}`, opacity: alpha === undefined ? 1 : part(alpha, 1) }
}

const part = (text: string, full: number): number =>
  text.endsWith('%') ? (Number(text.slice(0, -1)) / 100) * full : Number(text)

const hexOf = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0')
