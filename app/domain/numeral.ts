/** A number written in digits, with every value that its separators allow. */
export interface Numeral {
  readonly values: readonly number[]
  readonly start: number
  readonly end: number
}

/**
 * Digits in one form: full-width and Arabic-Indic digits become 0–9, ½ becomes 1⁄2, hard spaces become spaces,
 * the Arabic separators ٫ and ٬ become a point and a comma.
 */
export function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', ',')
    .replaceAll(/\s/g, ' ')
}

/** Of letters before a digit only small Latin ones make it part of a word, such as m3. */
const separated = /(?<![a-z\d])\d+(?:[.,'’]\d+)*/g
/** 1 903 and 12 345,6: groups of three behind spaces. */
const spaced = /(?<![a-z\d.,])\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?/g

/** Every numeral of a text that went through `plainDigits`; where spaces may group digits, both readings. */
export function numeralsIn(text: string, language: string | undefined): readonly Numeral[] {
  const grouped = [...text.matchAll(spaced)].map((match) =>
    numeral(match, [Number(match[0].replaceAll(' ', '').replace(',', '.'))]),
  )
  const single = [...text.matchAll(separated)].map((match) => numeral(match, valuesOf(match[0], language)))
  if (signsOf(language) !== space) return [...grouped, ...single]
  // The language groups by spaces: 903 in 1 903 is no number of its own.
  return [
    ...grouped,
    ...single.filter(({ end }) => !grouped.some((whole) => whole.start < end && end <= whole.end)),
  ]
}

const numeral = (match: RegExpExecArray, values: readonly number[]): Numeral => ({
  values,
  start: match.index,
  end: match.index + match[0].length,
})

/** None for a date such as 14.10.2023, two where a lone separator before three digits may be of either sort. */
function valuesOf(digits: string, language: string | undefined): readonly number[] {
  const parts = digits.split(/[.,'’]/)
  const separators = digits.replaceAll(/\d/g, '')
  const [head = ''] = parts
  const last = separators.at(-1)
  if (last === undefined) return /^0\d/.test(digits) ? [] : [Number(digits)]
  const whole = [Number(parts.join(''))]
  const decimal = [Number(`${parts.slice(0, -1).join('')}.${parts.at(-1) ?? ''}`)]
  const grouped = (groups: readonly string[]): boolean =>
    /^[1-9]\d{0,2}$/.test(head) && groups.slice(1).every((group) => group.length === 3)
  const before = separators.slice(0, -1)
  if (before === '') {
    if (last !== '.' && last !== ',') return grouped(parts) ? whole : []
    if (!grouped(parts)) return decimal
    const signs = signsOf(language)
    return [...(signs.groups.includes(last) ? whole : []), ...(signs.decimals.includes(last) ? decimal : [])]
  }
  if (new Set(separators).size === 1) return grouped(parts) ? whole : []
  const oneSort = new Set(before).size === 1 && !before.includes(last)
  return oneSort && grouped(parts.slice(0, -1)) ? decimal : []
}

interface Signs {
  readonly groups: string
  readonly decimals: string
}

const either: Signs = { groups: '.,', decimals: '.,' }
const point: Signs = { groups: ',', decimals: '.' }
const comma: Signs = { groups: '.', decimals: ',' }
/** A space groups the thousands, so that both signs are left for decimals. */
const space: Signs = { groups: '', decimals: '.,' }

const signsByLanguage: ReadonlyMap<string, Signs> = new Map([
  ...['en', 'zh', 'ja', 'ko', 'ar'].map((tag) => [tag, point] as const),
  ...['de', 'it', 'es', 'pt', 'vi', 'id', 'tr'].map((tag) => [tag, comma] as const),
  ...['ru', 'uk', 'bg', 'pl', 'fr'].map((tag) => [tag, space] as const),
])

/** What a lone separator before exactly three digits is, by the language; for a language not listed it may be either. */
const signsOf = (language: string | undefined): Signs =>
  signsByLanguage.get(language?.split('-')[0] ?? '') ?? either
