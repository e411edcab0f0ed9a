import type { Currency } from './unit'

// What may stand beside a number: words of scale, currencies and percent signs, in the languages of the corpus.

/** Takes any ending: миллиард, миллиарда, миллиардов. */
const stem = (word: string): string => `${word}\\p{L}*`

/** Longer words come before those that they begin with: 万亿 before 万, mil millones before mil. */
const scaleWords: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [
    1e12,
    ['万亿', '萬億', '兆', 'trillions?', 'trln', 'trn', 'tn', ...stems('трлн триллион трильйон'), 'تريليون'],
  ],
  [1e9, ['mil millones', 'mil milhões', '十亿', '十億']],
  [1e8, ['亿', '億']],
  [1e7, ['千万', '千萬']],
  [1e6, ['百万', '百萬']],
  [1e4, ['万', '萬']],
  [1e3, ['千']],
  // bcm is a billion cubic metres.
  [1e9, ['billions?', 'bln', 'bn', 'bcm', 'b', 'Mrd', 'mld', 'milliards?', 'tỷ', 'tỉ', 'miliar']],
  [1e9, stems('млрд миллиард мільярд милиард Milliarde miliard bilh مليار')],
  [1e6, ['millions?', 'mln', 'mn', 'mcm', 'm', 'Mio', 'Mill', 'millones', 'triệu', 'juta', 'مليون', 'ملايين']],
  [1e6, stems('млн миллион мільйон милион Million milion milh')],
  [
    1e3,
    ['thousands?', 'k', 'тыс', 'тис', 'хил', 'Tausend', 'Tsd', 'mila', 'mil', 'tys', 'nghìn', 'ngàn', 'ribu'],
  ],
  [1e3, [...stems('тысяч тисяч хиляд'), 'ألف', 'آلاف']],
]

function stems(words: string): readonly string[] {
  return words.split(' ').map(stem)
}

/** German counts Million, Milliarde, Billion. */
const germanWords: typeof scaleWords = [[1e12, ['Billion(?:en)?']], ...scaleWords]

const currencyWords: readonly (readonly [currency: Currency | 'other', words: readonly string[]])[] = [
  [
    'usd',
    [
      '美元',
      '美金',
      String.raw`US\$`,
      'USD',
      '(?:U\\.?S\\.? |US-)?dollars?',
      'dólares',
      'dollari',
      'dolarów',
    ],
  ],
  ['usd', [...stems('Dollar долл'), 'دولار']],
  ['cny', ['元', '人民币', '人民幣', 'yuan', 'CNY', 'RMB', 'renminbi', stem('юан'), 'يوان']],
  ['eur', ['欧元', '歐元', 'euros?', 'EUR', 'евро', 'يورو']],
  ['other', ['卢布', '盧布', stem('руб'), 'rou?bles?', 'RUB', 'روبل']],
]

const percentWords = [
  '% ٪ 个百分点 個百分點 procent persen بالمئة بالمائة'.split(' '),
  ['per ?cent', 'per cento', 'por ?cento', 'por ciento', 'phần trăm', 'في المئة', 'في المائة'],
  stems('Prozent процент відсотк'),
].flat()

/** One pattern for words that a text may begin with, a space or a hyphen before them included. */
function startPattern(words: readonly string[]): RegExp {
  // A letter, a digit or a slash right after makes it another word (b/d); writing without spaces has no such border.
  const bordered = words.map((word) =>
    /^[\p{Script=Han}%٪]/u.test(word) ? word : `${word}(?![\\p{L}\\p{N}/])`,
  )
  return new RegExp(String.raw`^[ -]{0,2}(?:${bordered.join('|')})\.?`, 'iu')
}

type Patterns<Key> = readonly (readonly [Key, RegExp])[]

const patternsOf = <Key>(table: readonly (readonly [Key, readonly string[]])[]): Patterns<Key> =>
  table.map(([key, words]) => [key, startPattern(words)])

const scales = patternsOf(scaleWords)
const germanScales = patternsOf(germanWords)
const currencies = patternsOf(currencyWords)
const percent = startPattern(percentWords)

export interface ScaleWord {
  readonly factor: number
  readonly length: number
}

/** The word of scale that a text begins with: `-million tonnes`, ` тыс. автомобилей`, `亿美元`. */
export function scaleAt(text: string, language: string | undefined): ScaleWord | undefined {
  for (const [factor, pattern] of language?.startsWith('de') === true ? germanScales : scales) {
    const length = pattern.exec(text)?.[0].length
    if (length !== undefined) return { factor, length }
  }
  return undefined
}

export const percentAt = (text: string): boolean => percent.test(text)

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

/** The currency that stands beside a number: before it as a sign or after it as a word. */
export function currencyBeside(before: string, after: string): Currency | 'other' | undefined {
  const sign = /(US\$|\$|USD|€|EUR|¥|CNY|RMB|₽) ?$/.exec(before)?.[1]
  return sign === undefined ? currencies.find(([, pattern]) => pattern.test(after))?.[0] : signs[sign]
}
