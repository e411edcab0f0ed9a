// Numbers that are written in words, in the languages of the corpus.

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

export interface WordNumeral {
  readonly value: number
  readonly end: number
}

/** Whole numbers in English words: ten, forty, forty-five. Not the one of one-tenth, nor the two of two-thirds. */
export function wordNumeralsIn(text: string): readonly WordNumeral[] {
  return [...text.toLowerCase().matchAll(/(?<!\p{L})\p{L}+(?:-\p{L}+)?/gu)].flatMap((match) => {
    const [first = '', second] = match[0].split('-')
    const ten = tens.indexOf(first)
    const one = second === undefined ? 0 : ones.indexOf(second)
    if (ten > 1 && one > 0) return [{ value: ten * 10 + one, end: match.index + match[0].length }]
    const value = ten > 1 ? ten * 10 : ones.indexOf(first)
    if (value < 0 || /^(?:half|quarter|third|fifth|tenth)/.test(second ?? '')) return []
    return [{ value, end: match.index + first.length }]
  })
}

const fractionWords: readonly (readonly [value: number, word: RegExp])[] = [
  [2 / 3, /two[- ]thirds|zwei Drittel|две трети|due terzi|三分之二/iu],
  [3 / 4, /three[- ]quarters|drei Viertel|три четверти|tre quarti|四分之三/iu],
  [1 / 2, /\bhalf\b|Hälfte|половин|metà|一半/iu],
  [1 / 3, /\bone[- ]third|\ba third\b|ein Drittel|треть|un terzo|三分之一/iu],
  [1 / 4, /\bquarter\b|ein Viertel|четверть|un quarto|四分之一/iu],
  [1 / 5, /\bone[- ]fifth|\ba fifth\b|ein Fünftel|пятая часть|五分之一/iu],
  [1 / 10, /\bone[- ]tenth|\ba tenth\b|ein Zehntel|десятая часть|十分之一/iu],
]

/** Fractions of a text, in words or as 1/3. A word counts once: two thirds hold no third. */
export function fractionsIn(text: string): readonly number[] {
  const digits = [...text.matchAll(/(?<![\d.,])(\d{1,2}) ?[/⁄] ?(\d{1,2})(?![\d.,])/g)].map(
    ([, over = '', under = '']) => Number(over) / Number(under),
  )
  const word = fractionWords.find(([, pattern]) => pattern.test(text))
  return word === undefined ? digits : [...digits, word[0]]
}

const multipleWords: readonly (readonly [value: number, word: RegExp])[] = [
  [2, /\bdoubl|\btwofold|\btwice|verdoppel|вдвое|удво|в два раза|raddoppi|翻了?一?番|翻倍/iu],
  [3, /\btripl|\btrebl|\bthreefold|verdreifach|втрое|утро|в три раза|triplic/iu],
  [4, /\bquadrupl|\bfourfold|vervierfach|вчетверо|翻了?两番/iu],
]

/** Multiples in words: doubled is 2. */
export const multiplesIn = (text: string): readonly number[] =>
  multipleWords.filter(([, pattern]) => pattern.test(text)).map(([value]) => value)

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** The rank that a text states in words: the largest is first unless a place stands before it, as in second-largest. */
export function rankIn(text: string): number | undefined {
  const superlative = /(?:(\p{L}+)[- ])?(?:largest|biggest|top|leading)\b/iu.exec(text)
  if (superlative === null) return undefined
  const place = places.indexOf(superlative[1]?.toLowerCase() ?? '')
  return place === -1 ? 1 : place + 1
}
