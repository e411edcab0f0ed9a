/** What the author's own word does to the number. Magnitudes: "almost −11 %" is a little nearer to zero. */
export type HedgeSense = 'exact' | 'about' | 'just-below' | 'just-above' | 'at-least' | 'at-most'

export interface Hedge {
  /** The author's own word, in the author's language. */
  readonly word: string
  readonly sense: HedgeSense
  /** The word speaks of hearsay or of a plan ("expected", "may", "reportedly"): the number is not vouched for. */
  readonly modal: boolean
  /** The number is a fraction in words, so it is rounder than its digits. */
  readonly coarse?: boolean
}

const plain = (sense: HedgeSense) => ({ sense, modal: false })
const modal = (sense: HedgeSense) => ({ sense, modal: true })

/** Known hedges by lower-case word: English, German, Russian, Chinese. A word missing here is a fault in the data. */
const catalogue: ReadonlyMap<string, Omit<Hedge, 'word'>> = new Map<string, Omit<Hedge, 'word'>>([
  ...['only', 'just', 'nur'].map((w) => [w, plain('exact')] as const),
  ...[
    'about',
    'around',
    'some',
    'roughly',
    'approximately',
    'estimated',
    'an estimated',
    'rund',
    'etwa',
    'около',
    '约',
  ].map((w) => [w, plain('about')] as const),
  ...['close to two thirds', 'about a quarter'].map((w) => [w, { ...plain('about'), coarse: true }] as const),
  ...['almost', 'nearly', 'just under', 'knapp', 'почти'].map((w) => [w, plain('just-below')] as const),
  ...['just over', 'gut'].map((w) => [w, plain('just-above')] as const),
  ...[
    'more than',
    'over',
    'exceeded',
    'exceeds',
    'exceeding',
    'surpassing',
    'top',
    'at least',
    'mehr als',
    'более',
    '超过',
  ].map((w) => [w, plain('at-least')] as const),
  ...['less than', 'below', 'no more than', 'up to', 'менее', 'weniger als'].map(
    (w) => [w, plain('at-most')] as const,
  ),
  ...[
    'target',
    'expected',
    'planned',
    'likely',
    'predicted',
    'forecast',
    'could',
    'may',
    'may reach',
    'может достичь',
    'may possibly',
    'reportedly',
    'implied',
  ].map((w) => [w, modal('exact')] as const),
  // "The volume could reach $230 billion": 230 is the most that is thought possible.
  ['could reach', modal('at-most')],
  ...['expected to exceed', 'may exceed', 'may well exceed'].map((w) => [w, modal('at-least')] as const),
])

/** The hedge of an author's word, or undefined when the catalogue does not know the word. */
export function hedgeOf(word: string): Hedge | undefined {
  const entry = catalogue.get(word.toLowerCase())
  return entry === undefined ? undefined : { word, ...entry }
}

export const knownHedges: readonly string[] = [...catalogue.keys()]
