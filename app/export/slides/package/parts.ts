import { strFromU8, strToU8, unzipSync } from 'fflate'

/** The files of a package by their names; without the folders, which a package has no use for. */
export type Parts = Map<string, Uint8Array>

export const partsOf = (file: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')))

export const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name)
  if (part === undefined) throw new RangeError(`the package has no ${name}`)
  return strFromU8(part)
}

export const writeText = (parts: Parts, name: string, text: string): void => {
  parts.set(name, strToU8(text))
}

/** Writes a part anew. */
export const rewrite = (parts: Parts, name: string, change: (text: string) => string): void =>
  writeText(parts, name, change(textOf(parts, name)))
