import { JSDOM } from 'jsdom'
import { strFromU8, unzipSync } from 'fflate'
import type { ExportItem } from '~/export/exported'
import { deckOf } from '~/export/slides/deckOf'
import type { Deck, DeckOptions } from '~/export/slides/deckOf'

const { window } = new JSDOM()

/** A part as an office program reads it. A text that is no XML fails the test. */
function xmlOf(text: string): Document {
  const document = new window.DOMParser().parseFromString(text, 'application/xml')
  const fault = document.querySelector('parsererror')
  if (fault !== null) throw new Error(`${fault.textContent ?? ''} in ${text.slice(0, 200)}`)
  return document
}

/** A zipped file of Office: its parts by name. */
export class Package {
  readonly parts: ReadonlyMap<string, Uint8Array>

  constructor(data: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(data)))
  }

  get names(): readonly string[] {
    return [...this.parts.keys()]
  }

  bytes(name: string): Uint8Array {
    const part = this.parts.get(name)
    if (part === undefined) throw new Error(`there is no ${name}`)
    return part
  }

  text(name: string): string {
    return strFromU8(this.bytes(name))
  }

  xml(name: string): Document {
    return xmlOf(this.text(name))
  }

  chart(nth = 1): Document {
    return this.xml(`ppt/charts/chart${nth}.xml`)
  }

  slide(nth = 1): Document {
    return this.xml(`ppt/slides/slide${nth}.xml`)
  }

  workbook(nth = 1): Package {
    return new Package(this.bytes(`ppt/embeddings/amur${nth}.xlsx`))
  }

  /** The speaker notes, a paragraph a line. */
  notes(nth = 1): readonly string[] {
    const body = all(this.xml(`ppt/notesSlides/notesSlide${nth}.xml`), 'p:sp')[1]
    return body === undefined ? [] : all(body, 'a:p').map(wordsIn)
  }
}

export const all = (root: Document | Element, tag: string): readonly Element[] => [
  ...root.getElementsByTagName(tag),
]

/** The one of its kind. */
export function only(root: Document | Element, tag: string): Element {
  const [first, ...more] = all(root, tag)
  if (first === undefined || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} × ${tag}`)
  return first
}

export const val = (element: Element | undefined): string => element?.getAttribute('val') ?? ''

export const wordsIn = (element: Element): string =>
  all(element, 'a:t')
    .map((one) => one.textContent ?? '')
    .join('')

/** A series of the chart part, by its name. */
export function seriesNamed(chart: Document, name: string): Element {
  const found = all(chart, 'c:ser').find((ser) => nameOf(ser) === name)
  if (found === undefined) throw new Error(`no “${name}” among ${all(chart, 'c:ser').map(nameOf).join(', ')}`)
  return found
}

/** The series' name comes before the words of its labels. */
export const nameOf = (ser: Element): string => all(ser, 'c:tx')[0]?.querySelector('v')?.textContent ?? ''

/** The labels of a series: row and words, a paragraph a line. */
export const labelsOf = (ser: Element): readonly (readonly [row: string, words: string])[] =>
  all(ser, 'c:dLbl').map((label) => [val(only(label, 'c:idx')), all(label, 'a:p').map(wordsIn).join('\n')])

/** The numbers that a chart part keeps of a series, by row. */
export const numbersOf = (ser: Element): ReadonlyMap<string, string> =>
  new Map(
    all(only(ser, 'c:val'), 'c:pt').map((point) => [
      point.getAttribute('idx') ?? '',
      point.textContent ?? '',
    ]),
  )

export const wide: DeckOptions = { size: '16:9', theme: 'light' }

const aJob = () => ({ signal: new AbortController().signal, onProgress: () => {} })

export const deck = (items: readonly ExportItem[], options: Partial<DeckOptions> = {}): Promise<Deck> =>
  deckOf(items, { ...wide, ...options }, aJob())

export async function opened(item: ExportItem, options: Partial<DeckOptions> = {}): Promise<Package> {
  const { data } = await deck([item], options)
  return new Package(bytesOf(data))
}

export const bytesOf = (data: Deck['data']): Uint8Array => {
  if (typeof data === 'string') throw new Error('a deck is no text')
  return data
}
