import { firstAt } from './find-index'
import type { FindIndex } from './find-index'
import { isYear, tokensIn } from './find-tokens'
import type { Token } from './find-tokens'

/** No name, number or sentence that anyone looks for is longer. */
export const longestQuery = 120

/** Past that many words, which of them is in vain tells little. */
const mostLeftOut = 6

export interface Found {
  readonly tokens: readonly Token[]
  /** The text was longer than `longestQuery`, and only its beginning was looked for. */
  readonly cut: boolean
  /** Documents that have every token, the best first. */
  readonly hits: readonly Hit[]
  /** Where nothing has every one of a few tokens: the one that was left out each time, with what the others find. */
  readonly without: readonly { readonly token: Token; readonly hits: number }[]
}

export interface Hit {
  readonly document: number
  readonly score: number
}

/**
 * Looks for any text: never throws, and has nothing to look for in a text without letters or digits.
 * A word finds the words that begin with it; a number finds the numbers that it is, or that round to it.
 */
export function find(index: FindIndex, text: string): Found {
  const tokens = distinct(tokensIn(text.slice(0, longestQuery)))
  const cut = text.length > longestQuery
  const scores = tokens.map((token) => scoresOf(index, token))
  const hits = hitsIn(scores)
  if (hits.length > 0 || tokens.length < 2 || tokens.length > mostLeftOut)
    return { tokens, cut, hits, without: [] }
  const without = tokens.map((token, at) => ({
    token,
    hits: hitsIn(scores.filter((_, other) => other !== at)).length,
  }))
  return { tokens, cut, hits, without: without.filter((each) => each.hits > 0) }
}

const distinct = (tokens: readonly Token[]): readonly Token[] => [
  ...new Map(tokens.map((token) => [token.text, token])).values(),
]

type Scores = ReadonlyMap<number, number>

/** What all have in common, best first; of equals the one that comes first among the documents. */
function hitsIn(scores: readonly Scores[]): readonly Hit[] {
  const [fewest, ...others] = scores.toSorted((a, b) => a.size - b.size)
  if (fewest === undefined) return []
  return [...fewest]
    .flatMap(([document, score]) => {
      let sum = score
      for (const other of others) {
        const more = other.get(document)
        if (more === undefined) return []
        sum += more
      }
      return [{ document, score: sum }]
    })
    .toSorted((a, b) => b.score - a.score || a.document - b.document)
}

/** A whole word counts fully, the beginning of one somewhat less. */
const beginningCounts = 0.6

const numberWeights = { same: 30, rounded: 15 } as const

function scoresOf(index: FindIndex, token: Token): Scores {
  const scores = new Map<number, number>()
  const add = (document: number, score: number) => {
    if (score > (scores.get(document) ?? 0)) scores.set(document, score)
  }
  for (let at = firstAt(index.words, (word) => word >= token.text); at < index.words.length; at++) {
    const word = index.words[at]
    if (word === undefined || !word.startsWith(token.text)) break
    const counts = word === token.text ? 1 : beginningCounts
    for (const { document, weight } of index.places[at] ?? []) add(document, weight * counts)
  }
  for (const [document, isSame] of statedAs(index, token)) {
    const weights = isYear(token) ? { same: 2, rounded: 1 } : numberWeights
    add(document, isSame ? weights.same : weights.rounded)
  }
  return scores
}

/** Documents that state the number exactly, or one that rounds to it. */
function statedAs({ numbers }: FindIndex, { number }: Token): readonly (readonly [number, boolean])[] {
  if (number === undefined) return []
  const half = 0.5 * 10 ** -number.decimals
  const found: (readonly [number, boolean])[] = []
  for (let at = firstAt(numbers, ([value]) => value >= number.value - half); at < numbers.length; at++) {
    const [value, document] = numbers[at] ?? [Infinity, -1]
    if (value >= number.value + half) break
    found.push([document, value === number.value])
  }
  return found
}
