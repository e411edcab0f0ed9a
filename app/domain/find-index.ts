import { tokensIn } from './find-tokens'

/** Something that can be found: what it says, weighed by how much it says it, and the numbers that it states. */
export interface FindDocument {
  readonly fields: readonly FindField[]
  readonly numbers: readonly number[]
}

export interface FindField {
  readonly text: string
  readonly weight: number
}

/** Documents by their words, sorted so that a prefix is a range, and by their numbers. */
export interface FindIndex {
  readonly size: number
  readonly words: readonly string[]
  /** For every word, the documents that have it and how much it weighs there. */
  readonly places: readonly (readonly Place[])[]
  /** Magnitudes in ascending order with the document that states each. */
  readonly numbers: readonly (readonly [value: number, document: number])[]
}

export interface Place {
  readonly document: number
  readonly weight: number
}

/** Documents are known by their place in the list. */
export function findIndex(documents: readonly FindDocument[]): FindIndex {
  const byWord = new Map<string, Place[]>()
  const wordsOf = rememberedWords()
  for (const [document, { fields }] of documents.entries()) {
    for (const [word, weight] of weightsIn(fields, wordsOf)) {
      const places = byWord.get(word)
      if (places === undefined) byWord.set(word, [{ document, weight }])
      else places.push({ document, weight })
    }
  }
  const sorted = [...byWord].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    size: documents.length,
    words: sorted.map(([word]) => word),
    places: sorted.map(([, places]) => places),
    numbers: documents
      .flatMap(({ numbers }, document) =>
        [...new Set(numbers.map(Math.abs))].map((value) => [value, document] as const),
      )
      .toSorted(([a], [b]) => a - b),
  }
}

/** A word counts once, by the weightiest field that has it. */
function weightsIn(
  fields: readonly FindField[],
  wordsOf: (text: string) => readonly string[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { text, weight } of fields) {
    for (const word of wordsOf(text)) weights.set(word, Math.max(weights.get(word) ?? 0, weight))
  }
  return weights
}

/** Names, units and spans come back in thousands of documents and are taken apart once. */
function rememberedWords(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const held = known.get(text)
    if (held !== undefined) return held
    const words = tokensIn(text).map((token) => token.text)
    known.set(text, words)
    return words
  }
}

/** The first place in an ascending list at which `isReached` holds. */
export function firstAt<Item>(items: readonly Item[], isReached: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && isReached(item)) high = middle
    else low = middle + 1
  }
  return low
}
