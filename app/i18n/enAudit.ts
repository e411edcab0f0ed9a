import type { Identity, Verdict } from '~/domain/audit/check'
import type { FormulaId } from '~/domain/derive/formula'
import type { Currency } from '~/domain/unit'

const count = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

const verdict: Record<Verdict, string> = {
  contradicts: 'Contradicts',
  'agrees-rounded': 'Agrees when rounded',
  'not-comparable': 'Cannot be compared',
  agrees: 'Agrees',
}

const identity: Record<Identity, string> = {
  same: 'One quantity',
  conversion: 'Two units',
  forecast: 'Forecast and outcome',
  sum: 'Sum',
  difference: 'Difference',
  growth: 'Growth',
  change: 'Change',
  share: 'Share',
  discount: 'Discount',
  parts: 'Parts and whole',
  part: 'Part of a year',
}

/** What the two sides of a check have to do with each other. */
const ties: Record<Identity, string> = {
  same: 'Two figures for one quantity and one span.',
  conversion: 'One quantity in two units, brought together by a cited rate.',
  forecast: 'What was expected, against what came.',
  sum: 'A total, against the sum of its parts.',
  difference: 'A difference, against the two figures that it lies between.',
  growth: 'A growth rate, against the figures that it compares.',
  change: 'A change, against the figures before and after it.',
  share: 'A part, against its share of the whole.',
  discount: 'A discount, against the two prices that it compares.',
  parts: 'A span, against the shorter spans that fill it.',
  part: 'A span, against the year that holds it: a part is no more than the whole.',
}

const formula: Record<FormulaId, (operands: readonly string[], spans: string) => string> = {
  sum: (operands) => operands.join(' + '),
  difference: (operands) => operands.join(' − '),
  growth: ([now = '', before = '']) => `${now} ÷ ${before} − 1`,
  multiple: ([now = '', before = '']) => `${now} ÷ ${before}`,
  share: ([part = '', whole = '']) => `${part} ÷ ${whole}`,
  discount: ([price = '', other = '']) => `1 − ${price} ÷ ${other}`,
  average: (operands, spans) => `average of ${operands.length} ${spans}`,
  'rise-of-multiple': ([now = '', times = '']) => `${now} × (1 − 1 ÷ ${times})`,
  'rise-of-growth': ([now = '', growth = '']) => `${now} × (1 − 1 ÷ (1 + ${growth}))`,
  'part-of-whole': ([whole = '', share = '']) => `${whole} × ${share}`,
}

/** After a number of checks. */
const ended: Record<Verdict, (n: number) => string> = {
  contradicts: (n) => (n === 1 ? 'contradicts' : 'contradict'),
  'agrees-rounded': (n) => `${n === 1 ? 'agrees' : 'agree'} when rounded`,
  'not-comparable': () => 'cannot be compared',
  agrees: (n) => (n === 1 ? 'agrees' : 'agree'),
}

const currencies: Record<Currency, string> = { usd: 'dollars', cny: 'yuan', eur: 'euros' }

/** The words of the audit and of reckoned numbers, loaded with them: the first page has no room for these. */
export const enAudit = {
  verdict,
  ended,
  missed: 'Forecast missed',
  identity,
  ties,
  reckoned: {
    formula,
    equals: (left: string, right: string) => `${left} = ${right}`,
    spans: { months: 'months', quarters: 'quarters', other: 'figures' },
    range: (low: string, high: string) => `${low} to ${high}`,
    atLeast: (low: string) => `${low} or more`,
    atMost: (high: string) => `${high} or less`,
    anything: 'any number',
    unknown: 'a figure that is not at hand',
    /** `… = 29.5% (28.9 to 30.2%, allowing 0.5% for later revision by customs)` */
    within: (sentence: string, notes: readonly string[]) =>
      notes.length === 0 ? sentence : `${sentence} (${notes.join(', ')})`,
    revision: (share: string) => `allowing ${share} for later revision by customs`,
  },
  side: {
    stated: (value: string) => `${value} stated`,
    statedFor: (value: string, period: string) => `${value} stated for ${period}`,
    forecast: (value: string) => `${value} forecast`,
    came: (value: string) => `${value} came`,
    converted: (value: string, from: string) => `${from} stated, ${value} converted`,
    reckoned: (value: string, from: readonly string[]) => `${value} reckoned from ${listed(from)}`,
    reckonedFromMany: (value: string, figures: number) => `${value} reckoned from ${figures} figures`,
    heading: {
      stated: 'Stated',
      converted: 'Converted',
      reckoned: 'Reckoned',
      forecast: 'Forecast',
      came: 'What came',
    },
  },
  gap: {
    apart: (absolute: string) => `${absolute} apart`,
    missed: (absolute: string) => `missed by ${absolute}`,
    percent: (percent: string) => `${percent}%`,
    rounding: (step: string) => `to the nearest ${step}`,
  },
  reason: {
    readTo: (value: string, step: string) => `They agree when ${value} is read to the nearest ${step}.`,
    roundedTo: (step: string) => `They agree when read to the nearest ${step}.`,
    equalsOther: (value: string, subject: string, period: string) =>
      `${value} is what is stated elsewhere: ${subject}, ${period}.`,
    equalsPeriod: (value: string, period: string) => `${value} is what is stated for ${period}.`,
    fitsBase: (base: string, named: string) =>
      `It fits growth since ${base}. ${named}, which its words name, is a span of another length.`,
    noBaseFits: (words: string) => `Measured “${words}”, and no base that is known comes to this.`,
    baseUnknown: (words: string) => `Measured against “${words}”, for which there is no figure here.`,
    differentBases: (one: string, other: string) => `Two measurements: ${one} and ${other}.`,
    differentPeriod: (other: string) => `The other figure is about ${other}, another period.`,
    differentCurrencies: (one: Currency, other: Currency) =>
      `One is an account in ${currencies[one]}, the other in ${currencies[other]}; they move apart with the exchange rate.`,
    noRate: 'No cited rate leads from one unit to the other for this period.',
    dividesByZero: 'What would be divided by may be zero.',
    missingInput: (subject: string, period: string) => `No figure is at hand: ${subject}, ${period}.`,
  },
  page: {
    heading: 'Audit',
    headline: (parts: {
      readonly checks: number
      readonly claims: number
      readonly contradict: number
      readonly missed: number
      readonly rounded: number
      readonly apart: number
      readonly agree: number
    }) =>
      `${count(parts.checks, 'check', 'checks')} between ${count(parts.claims, 'claim', 'claims')}: ${told(parts)}`,
    lede: 'Figures that have to do with each other are held against each other: parts and their sum, a growth rate and the years that it compares, a forecast and what came. A figure counts as all that its digits and its author’s words leave open, so that two contradict only where no reading of both is possible.',
    download: 'Download',
    csv: 'Verdicts as CSV',
    json: 'With all arithmetic, as JSON',
    none: 'Nothing has been checked yet.',
    failed: 'The audit could not be loaded',
    claimsFailed: 'The passages of this check could not be loaded',
    loading: 'Loading the passages…',
    filters: 'Filter the checks',
    filter: { verdict: 'Verdict', topic: 'Topic', identity: 'Kind of check', article: 'Article' },
    list: 'Checks',
    shown: (shown: number, all: number) =>
      shown === all ? `All ${count(all, 'check', 'checks')}` : `${shown} of ${count(all, 'check', 'checks')}`,
    showAll: 'Show all',
    ofThose: (missed: number) => `${missed} of them missed forecasts`,
    nothing: 'No check is left under these filters.',
    moreRows: (n: number) => `Show ${n.toLocaleString('en-GB')} more`,
    unknown: (id: string) => `There is no check “${id.length > 80 ? `${id.slice(0, 80)}…` : id}”`,
    unknownBody:
      'A check is named after its figures. One of them may have been corrected, or the address mistyped.',
    hidden: 'The check that the address names is hidden by the filters.',
    showIt: 'Show it',
    all: 'All checks',
  },
  detail: {
    against: 'against',
    nothing: 'There is nothing to hold against it.',
    why: 'Why',
    others: (n: number) => `${count(n, 'more claim', 'more claims')} that say the same`,
    elsewhere: 'Where the same number is stated',
    chart: 'See it on its chart',
    link: 'Copy link to this check',
    linkCopied: 'Link copied',
    linkFailed: 'The clipboard is blocked. Copy it from here:',
    inputs: (n: number) => `The ${n} figures`,
    unknownClaim: (id: string) => `The claim “${id}” is not in the published files.`,
  },
  fared: {
    heading: 'How its figures fared',
    lede: (checks: number) => `Its figures take part in ${count(checks, 'check', 'checks')}.`,
    none: 'None of its figures has to do with another one here, so nothing could be checked.',
    all: 'All of them in the audit',
  },
}

export type AuditWords = typeof enAudit

/** `a`, `a and b`, `a, b and c` */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

function told(parts: {
  readonly contradict: number
  readonly missed: number
  readonly rounded: number
  readonly apart: number
  readonly agree: number
}): string {
  const ofThem = parts.missed === 0 ? '' : ` (${parts.missed} of them missed forecasts)`
  const said = [
    [parts.contradict, `${count(parts.contradict, 'contradicts', 'contradict')}${ofThem}`],
    [parts.rounded, `${count(parts.rounded, 'agrees', 'agree')} only when rounded`],
    [parts.apart, `${parts.apart} cannot be compared`],
    [parts.agree, count(parts.agree, 'agrees', 'agree')],
  ] as const
  return said.flatMap(([n, words]) => (n === 0 ? [] : [words])).join(', ')
}
