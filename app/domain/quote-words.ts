import type { Currency } from './unit'

/** Letters of the words below may go on with endings: миллиард, миллиарда, миллиардов. */
const stem = (word: string): string => `${word}\\p{L}*`

/** Words of scale after a number. Longer ones first: 万亿 before 万, мiльярд before nothing shorter of its start. */
const scaleWords: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [
    1e12,
    [
      '万亿',
      '萬億',
      '兆',
      'trillions?',
      'trln',
      'trn',
      'tn',
      stem('трлн'),
      stem('триллион'),
      stem('трильйон'),
      'تريليون',
    ],
  ],
  [1e9, ['mil millones', 'mil milhões', '十亿', '十億']],
  [1e8, ['亿', '億']],
  [1e7, ['千万', '千萬']],
  [1e6, ['百万', '百萬']],
  [1e4, ['万', '萬']],
  [
    1e9,
    ['billions?', 'bln', 'bn', 'bcm', 'b', stem('млрд'), stem('миллиард'), stem('мільярд'), stem('милиард')],
  ],
  [
    1e9,
    [
      stem('Milliarde'),
      'Mrd',
      stem('miliard'),
      'mld',
      'milliards?',
      stem('bilh'),
      'tỷ',
      'tỉ',
      'miliar',
      stem('مليار'),
    ],
  ],
  [
    1e6,
    ['millions?', 'mln', 'mn', 'mcm', 'm', stem('млн'), stem('миллион'), stem('мільйон'), stem('милион')],
  ],
  [
    1e6,
    [
      'Millionen',
      'Mio',
      'Mill',
      'milion[ei]',
      stem('milion'),
      stem('milh'),
      'millones',
      'triệu',
      'juta',
      'مليون',
      'ملايين',
    ],
  ],
  [
    1e3,
    [
      'thousands?',
      'k',
      'тыс',
      stem('тысяч'),
      stem('тисяч'),
      'тис',
      stem('хиляд'),
      'хил',
      'Tausend',
      'Tsd',
      'mila',
      'mil',
      'tys',
      'nghìn',
      'ngàn',
      'ribu',
      'ألف',
      'آلاف',
      '千',
    ],
  ],
]

/** German and its kin count Million, Milliarde, Billion. */
const longScale: readonly (readonly [number, readonly string[]])[] = [[1e12, ['Billion(?:en)?']]]

export interface ScaleWord {
  readonly factor: number
  readonly length: number
}

/** The word of scale that a text begins with, after spaces or a hyphen: `-million tonnes`, ` тыс. автомобилей`, `亿美元`. */
export function scaleAt(text: string, language: string | undefined): ScaleWord | undefined {
  for (const [factor, words] of language?.startsWith('de') === true
    ? [...longScale, ...scaleWords]
    : scaleWords) {
    const found = startOf(text, words)
    if (found !== undefined) return { factor, length: found }
  }
  return undefined
}

const currencyWords: readonly (readonly [currency: Currency | 'other', words: readonly string[]])[] = [
  [
    'usd',
    [
      '美元',
      '美金',
      'US\\$',
      'USD',
      '(?:U\\.?S\\.? |US-)?dollars?',
      stem('Dollar'),
      stem('долл'),
      'dólares',
      'dollari',
      'dolarów',
      'دولار',
    ],
  ],
  ['cny', ['元', '人民币', '人民幣', 'yuan', 'CNY', 'RMB', 'renminbi', stem('юан'), 'يوان']],
  ['eur', ['欧元', '歐元', 'euros?', 'EUR', 'евро', 'يورو']],
  ['other', ['卢布', '盧布', stem('руб'), 'rou?bles?', 'RUB', 'روبل']],
]

/** The currency that stands beside a number: before it as a sign or after it as a word. */
export function currencyBeside(before: string, after: string): Currency | 'other' | undefined {
  const sign = /(US\$|\$|USD|€|EUR|¥|CNY|RMB|₽) ?$/.exec(before)?.[1]
  if (sign !== undefined) return signs[sign]
  return currencyWords.find(([, words]) => startOf(after, words) !== undefined)?.[0]
}

const signs: Readonly<Record<string, Currency | 'other'>> = {
  US$: 'usd',
  $: 'usd',
  USD: 'usd',
  '€': 'eur',
  EUR: 'eur',
  '¥': 'cny',
  CNY: 'cny',
  RMB: 'cny',
  '₽': 'other',
}

const percentWords = [
  '%',
  '٪',
  'per ?cent',
  'Prozent\\p{L}*',
  stem('процент'),
  stem('відсотк'),
  'per cento',
  'por ?cento',
  'por ciento',
  'procent',
  'phần trăm',
  'persen',
  'في المئة',
  'في المائة',
  'بالمئة',
  'بالمائة',
  '个百分点',
  '個百分點',
]

export const percentAt = (text: string): boolean => startOf(text, percentWords) !== undefined

/** How many characters of a text the first of some words takes that it begins with, spaces and a hyphen before it included. */
function startOf(text: string, words: readonly string[]): number | undefined {
  for (const word of words) {
    // A letter, a digit or a slash right after makes it another word (b/d); writing without spaces has no such border.
    const border = /^[\p{Script=Han}%٪]/u.test(word) ? '' : '(?![\\p{L}\\p{N}/])'
    const length = new RegExp(`^[ -]{0,2}(?:${word})${border}\\.?`, 'iu').exec(text)?.[0].length
    if (length !== undefined) return length
  }
  return undefined
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const tens = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Whole numbers in English words: ten, forty, forty-five. */
export function wordNumeralsIn(text: string): readonly { readonly value: number; readonly end: number }[] {
  return [...text.toLowerCase().matchAll(/(?<!\p{L})\p{L}+(?:-\p{L}+)?/gu)].flatMap((match) => {
    const [first = '', second] = match[0].split('-')
    const head = tens.get(first) ?? ones.indexOf(first)
    const tail = second === undefined || !tens.has(first) ? 0 : ones.indexOf(second)
    if (head < 0 || tail < 0) return []
    const end = match.index + (tail > 0 ? match[0] : first).length
    return [{ value: head + tail, end }]
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

/** Fractions of a text, in words or as 1/3. Of several that stand on one word (two thirds, third) the first counts. */
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

const rankWords = [/\bfirst\b|№ ?1\b/i, /\bsecond\b/i, /\bthird\b/i, /\bfourth\b/i, /\bfifth\b/i]

/** The rank that a text states; the largest is first unless a number stands before it: second-largest. */
export function rankIn(text: string): number | undefined {
  const superlative = /(?:(\p{L}+)[- ])?(?:largest|biggest|top|leading)\b/iu.exec(text)
  if (superlative === null) return undefined
  const place = rankWords.findIndex((pattern) => pattern.test(superlative[1] ?? ''))
  return place === -1 ? 1 : place + 1
}
