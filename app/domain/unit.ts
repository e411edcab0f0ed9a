/** What a unit measures. */
export type Dimension = 'money' | 'mass' | 'volume' | 'price' | 'rate' | 'ratio' | 'count' | 'rank' | 'length'

export type Currency = 'usd' | 'cny' | 'eur'

interface UnitEntry {
  readonly dimension: Dimension
  /** Units of one scale rescale into each other exactly; anything across scales is a conversion by a cited rate. */
  readonly scale: string
  /** How many of the scale's base one of this unit is. */
  readonly factor: number
  readonly currency?: Currency
}

const money = (currency: Currency, factor: number) =>
  ({ dimension: 'money', scale: currency, factor, currency }) as const

/**
 * Every unit that a claim may be stated in.
 * 亿 is 10^8, 万 is 10^4. The international mile is 1.609344 km exactly (international yard and pound agreement, 1959).
 */
export const units = {
  'usd-billion': money('usd', 1e9),
  'usd-million': money('usd', 1e6),
  'usd-100-million': money('usd', 1e8),
  'cny-trillion': money('cny', 1e12),
  'cny-billion': money('cny', 1e9),
  'cny-100-million': money('cny', 1e8),
  'eur-billion': money('eur', 1e9),
  'million-tonnes': { dimension: 'mass', scale: 'tonne', factor: 1e6 },
  '10-thousand-tonnes': { dimension: 'mass', scale: 'tonne', factor: 1e4 },
  'million-barrels-per-day': { dimension: 'rate', scale: 'barrel-per-day', factor: 1e6 },
  'thousand-barrels-per-day': { dimension: 'rate', scale: 'barrel-per-day', factor: 1e3 },
  'barrels-per-day': { dimension: 'rate', scale: 'barrel-per-day', factor: 1 },
  'billion-m3': { dimension: 'volume', scale: 'm3', factor: 1e9 },
  'million-m3': { dimension: 'volume', scale: 'm3', factor: 1e6 },
  'billion-m3-per-year': { dimension: 'rate', scale: 'm3-per-year', factor: 1e9 },
  'usd-billion-per-month': { dimension: 'rate', scale: 'usd-per-month', factor: 1e9, currency: 'usd' },
  'usd-per-1000-m3': { dimension: 'price', scale: 'usd-per-1000-m3', factor: 1, currency: 'usd' },
  'usd-per-mmbtu': { dimension: 'price', scale: 'usd-per-mmbtu', factor: 1, currency: 'usd' },
  'usd-per-barrel': { dimension: 'price', scale: 'usd-per-barrel', factor: 1, currency: 'usd' },
  'cny-per-usd': { dimension: 'price', scale: 'cny-per-usd', factor: 1 },
  percent: { dimension: 'ratio', scale: 'percent', factor: 1 },
  'percentage-points': { dimension: 'ratio', scale: 'percentage-points', factor: 1 },
  ratio: { dimension: 'ratio', scale: 'times', factor: 1 },
  vehicles: { dimension: 'count', scale: 'vehicles', factor: 1 },
  cars: { dimension: 'count', scale: 'vehicles', factor: 1 },
  brands: { dimension: 'count', scale: 'brands', factor: 1 },
  rank: { dimension: 'rank', scale: 'rank', factor: 1 },
  km: { dimension: 'length', scale: 'km', factor: 1 },
  mile: { dimension: 'length', scale: 'km', factor: 1.609344 },
} as const satisfies Record<string, UnitEntry>

export type UnitId = keyof typeof units

const isUnitId = (text: string): text is UnitId => Object.hasOwn(units, text)

export const unitIds: readonly UnitId[] = Object.keys(units).filter(isUnitId)

export const unitOf = (id: UnitId): UnitEntry => units[id]

export const sameScale = (a: UnitId, b: UnitId): boolean => units[a].scale === units[b].scale

/** Rescales inside one scale; undefined across scales, where only a cited rate could convert. */
export function rescale(value: number, from: UnitId, to: UnitId): number | undefined {
  if (from === to) return value
  if (!sameScale(from, to)) return undefined
  // Through twelve significant digits: 1903 × 10^8 ÷ 10^9 is 190.3 and not 190.30000000000001.
  return Number(((value * units[from].factor) / units[to].factor).toPrecision(12))
}
