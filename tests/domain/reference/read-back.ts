import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'

/** An entry as another program understands it: CSL-JSON. */
export interface ReadBack {
  readonly id: string
  readonly type: string
  readonly title?: string
  readonly author?: readonly Name[]
  /** RIS has reporters of news; the parser leaves them as they are written. */
  readonly reporter?: string | readonly string[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly language?: string
  readonly URL?: string
  readonly note?: string
}

interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
}

const read = (text: string, forceType: string) =>
  plugins.input.chain(text, { forceType, generateGraph: false }) as readonly ReadBack[]

/** BibTeX as citation-js reads it, by the rules of biblatex. */
export const readBibtex = (text: string) => read(text, '@biblatex/text')
/** RIS as citation-js reads it. */
export const readRis = (text: string) => read(text, '@ris/file')

/** `do Rosario, Jorgelina`; a name in one piece as it is. */
export function nameOf(name: Name): string {
  const particle = name['non-dropping-particle'] ?? name['dropping-particle']
  const family = [particle, name.family ?? name.literal].filter((part) => part !== undefined).join(' ')
  return name.given === undefined ? family : `${family}, ${name.given}`
}
