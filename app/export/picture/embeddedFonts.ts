import { base64 } from './base64'
import type { FontFaceFile } from './fontFaces'

interface Embedded {
  /** `@font-face` rules that hold their files. */
  readonly css: string
  /** Families of which a file could not be loaded. */
  readonly missing: readonly string[]
}

/** Font files as rules that need no other file. */
export async function embeddedFonts(faces: readonly FontFaceFile[]): Promise<Embedded> {
  const loaded = await Promise.all(faces.map(async (face) => ({ face, data: await fileOf(face.address) })))
  return {
    css: loaded
      .flatMap(({ face: { family, weight, unicodeRange }, data }) =>
        data === undefined
          ? []
          : [
              `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${unicodeRange}}`,
            ],
      )
      .join(''),
    missing: [...new Set(loaded.flatMap(({ face, data }) => (data === undefined ? [face.family] : [])))],
  }
}

async function fileOf(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? base64(new Uint8Array(await response.arrayBuffer())) : undefined
  } catch {
    return undefined
  }
}
