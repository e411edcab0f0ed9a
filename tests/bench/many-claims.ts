import { aFlow, aRatio, at, audited } from '../../mocks/audited'
import type { Audited, Claim } from '../../mocks/audited'
import { aRate } from '../../mocks/builders'
import type { SeriesRecord } from '../../mocks/builders'

/** Claims of one series, and series of one family of which some follow from others. */
const claimsASeries = 50
const seriesAFamily = 10

/**
 * A made-up corpus of so many claims, always the same: two directions with their total, balance and growth, energy with its
 * share, oil in two scales, over years, months and years to date. A twentieth of the numbers is wrong.
 */
export function manyClaims(claims: number): Audited {
  const random = randomFrom(claims)
  const families = Array.from({ length: claims / claimsASeries / seriesAFamily }, (_, place) =>
    familyOf(`f${place}`, random),
  )
  const crude = families.map((_, place) => `f${place}-crude`)
  const [first = 'none', ...rest] = crude
  return audited(families.flat(), [aRate({ appliesTo: [first, ...rest] })])
}

type Amounts = ReadonlyMap<string, number>

const years = Array.from({ length: 10 }, (_, place) => 2014 + place)
const months = [2022, 2023].flatMap((year) =>
  Array.from({ length: 12 }, (_, place) => monthOf(year, place + 1)),
)
const toDate = [2022, 2023].flatMap((year) => [2, 5, 8].map((month) => `${year}-01..${monthOf(year, month)}`))

function familyOf(id: string, random: () => number): readonly SeriesRecord[] {
  const [south, north] = [amounts(60, random), amounts(50, random)]
  const total = combined(south, north, (a, b) => a + b)
  const energy = combined(south, south, (a) => a * 0.7)
  const tonnes = combined(south, south, (a) => a / 1.3)
  const name = (part: string) => `${id}-${part}`
  const flow = (part: string, all: Amounts, definitions: SeriesRecord['definitions'] = []) =>
    aFlow(name(part), stated(all, random), { definitions })
  const growth = (part: string, all: Amounts) =>
    aRatio(name(`${part}-growth`), { form: 'growth', of: name(part) }, grown(all, random))
  return [
    flow('south', south),
    flow('north', north),
    flow('total', total, [{ form: 'sum', of: [name('south'), name('north')] }]),
    flow(
      'balance',
      combined(south, north, (a, b) => a - b),
      [{ form: 'difference', of: name('south'), less: name('north') }],
    ),
    growth('south', south),
    growth('north', north),
    growth('total', total),
    flow('energy', energy),
    aRatio(
      name('share'),
      { form: 'share', of: name('energy'), in: name('south') },
      stated(
        combined(energy, south, (a, b) => (a / b) * 100),
        random,
      ),
    ),
    aFlow(name('crude'), inTwoScales(tonnes, random), {
      unit: 'million-tonnes',
      alsoStatedIn: ['million-barrels-per-day'],
    }),
  ]
}

/** Years that grow, months that fill the last two of them, and what those add up to. */
function amounts(start: number, random: () => number): Amounts {
  const all = new Map<string, number>()
  let year = start
  for (const each of years) {
    year *= 1.02 + random() * 0.25
    all.set(String(each), year)
    if (each < 2022) continue
    const weights = Array.from({ length: 12 }, () => 0.8 + random() * 0.4)
    const sum = weights.reduce((a, b) => a + b, 0)
    const ofMonths = weights.map((weight) => (year * weight) / sum)
    for (const [place, amount] of ofMonths.entries()) all.set(monthOf(each, place + 1), amount)
    for (const end of [2, 5, 8])
      all.set(
        `${each}-01..${monthOf(each, end)}`,
        ofMonths.slice(0, end).reduce((a, b) => a + b, 0),
      )
  }
  return all
}

const combined = (a: Amounts, b: Amounts, by: (a: number, b: number) => number): Amounts =>
  new Map([...a].map(([span, amount]) => [span, by(amount, b.get(span) ?? 0)]))

/** Customs to the cent, and others that round; now and then somebody is wrong. */
function stated(all: Amounts, random: () => number): readonly Claim[] {
  const told = (span: string, digits: number, article: string, basis: string): Claim => {
    const amount = all.get(span) ?? 0
    const slip = random() < 0.05 ? 1.05 + random() * 0.25 : 1
    const hedge = basis === 'unstated' && random() < 0.2 ? { hedge: 'about' } : {}
    return at(span, Number((amount * slip).toFixed(digits)), { article, basis, ...hedge })
  }
  return [
    ...years.map((year) => told(String(year), 2, 'customs', 'china-customs')),
    ...years.map((year) => told(String(year), 0, 'press', random() < 0.1 ? 'russia-customs' : 'unstated')),
    ...months.map((month) => told(month, 2, 'customs', 'china-customs')),
    ...toDate.map((span) => told(span, 1, 'press', 'unstated')),
  ]
}

/** Growth on the year before, of what has one: years by two articles, months and years to date by one or two. */
function grown(all: Amounts, random: () => number): readonly Claim[] {
  const rates = new Map(
    [...all].flatMap(([span, amount]) => {
      const before = all.get(span.replaceAll(/\d{4}/g, (year) => String(Number(year) - 1)))
      return before === undefined ? [] : [[span, (amount / before - 1) * 100] as const]
    }),
  )
  const told = (span: string, article: string): Claim => {
    const slip = random() < 0.05 ? 5 + random() * 20 : 0
    return at(span, Number(((rates.get(span) ?? 0) + slip).toFixed(1)), { article, basis: 'china-customs' })
  }
  const spans = [...rates.keys()]
  const claims = ['customs', 'press', 'weekly'].flatMap((article) => spans.map((span) => told(span, article)))
  return claims.slice(0, claimsASeries)
}

/** Every span in tonnes; years and months in barrels a day as well. */
function inTwoScales(tonnes: Amounts, random: () => number): readonly Claim[] {
  const inTonnes = stated(tonnes, random).slice(0, claimsASeries / 2)
  const inBarrels = [...years.map(String), ...months].slice(0, claimsASeries / 2).map((span) => {
    const days = span.length === 4 ? 365 : 30.4
    return at(span, Number((((tonnes.get(span) ?? 0) * 7.33) / days).toFixed(2)), {
      unit: 'million-barrels-per-day',
    })
  })
  return [...inTonnes, ...inBarrels]
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/** Numbers from 0 to 1, always the same for a seed (a linear congruential generator, constants of Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
