interface PngFacts {
  readonly dotsPerInch: number
  /** By keywords of the PNG specification, 11.3.3. */
  readonly texts: Readonly<Record<string, string>>
}

/** Signature and the header chunk, which is always first and of one length. */
const headLength = 8 + 25
const inch = 0.0254

/** The same picture with its resolution and with words, in chunks right behind its header. */
export function pngWith(png: Uint8Array, { dotsPerInch, texts }: PngFacts): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dotsPerInch / inch)
  const chunks = [
    chunk('pHYs', [...bigEndian(perMetre), ...bigEndian(perMetre), 1]),
    // Keyword, no compression, no language, no translated keyword, then UTF-8.
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', [...utf8(keyword), 0, 0, 0, 0, 0, ...utf8(text)]),
    ),
  ]
  const parts = [png.subarray(0, headLength), ...chunks, png.subarray(headLength)]
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function chunk(name: string, data: readonly number[]): Uint8Array {
  const body = [...utf8(name), ...data]
  return Uint8Array.from([...bigEndian(data.length), ...body, ...bigEndian(crc(body))])
}

const utf8 = (text: string): readonly number[] => [...new TextEncoder().encode(text)]

const bigEndian = (value: number): readonly number[] => [24, 16, 8, 0].map((bits) => (value >>> bits) & 0xff)

/** CRC-32 of ISO 3309, as PNG asks for it. */
function crc(bytes: readonly number[]): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  }
  return ~rest >>> 0
}
