import type { RateId, SeriesId } from './brand'
import type { Citation } from './citation'
import { unitOf, unitIds, units } from './unit'
import type { UnitId } from './unit'

type UnitOn<Scale extends string> = {
  [Id in UnitId]: (typeof units)[Id]['scale'] extends Scale ? Id : never
}[UnitId]

/** A flow a day. What flowed in a period becomes one only with the period's days. */
export type DailyUnitId = UnitOn<`${string}-per-day`>
/** Units of no time. A capacity a year and a sum a month are in none: they are no amounts that a rate could convert. */
export type PlainUnitId = Exclude<UnitId, UnitOn<`${string}-per-${'day' | 'month' | 'year'}`>>
export type MoneyUnitId = {
  [Id in UnitId]: (typeof units)[Id]['dimension'] extends 'money' ? Id : never
}[UnitId]

export const isDailyUnit = (id: UnitId): id is DailyUnitId => unitOf(id).scale.endsWith('-per-day')
const isPlainUnit = (id: UnitId): id is PlainUnitId => !/-per-(?:day|month|year)$/.test(unitOf(id).scale)
export const isMoneyUnit = (id: UnitId): id is MoneyUnitId => unitOf(id).dimension === 'money'

export const plainUnitIds: readonly PlainUnitId[] = unitIds.filter(isPlainUnit)
export const dailyUnitIds: readonly DailyUnitId[] = unitIds.filter(isDailyUnit)

interface RateCommon {
  readonly id: RateId
  readonly label: string
  readonly note: string | undefined
}

interface FactorCommon extends RateCommon {
  readonly form: 'factor'
  /** One `from` is this many `to`: 7.33 barrels in a tonne. */
  readonly factor: number
  /** What the factor can mean, by the grade of the crude or the calorific value of the gas. */
  readonly low: number
  readonly high: number
  /** Only for these series: a tonne of coal holds no barrels. */
  readonly appliesTo: readonly [SeriesId, ...SeriesId[]]
  /** The source of the factor first, then those of its range. */
  readonly citations: readonly [Citation, ...Citation[]]
}

/** Per day: `to` is a flow a day, so the factor is divided by the days of the claim's period. */
export type FactorRate = FactorCommon &
  (
    | { readonly perDay: false; readonly from: PlainUnitId; readonly to: PlainUnitId }
    | { readonly perDay: true; readonly from: PlainUnitId; readonly to: DailyUnitId }
  )

/** Money by the average of a benchmark over the claim's period; the benchmark's observations carry their citations. */
export interface SeriesRate extends RateCommon {
  readonly form: 'series'
  readonly from: MoneyUnitId
  readonly to: MoneyUnitId
  /** How many of `to`’s currency one of `from`’s costs, month by month. */
  readonly series: SeriesId
}

export type Rate = FactorRate | SeriesRate

export const rateAppliesTo = (rate: Rate, series: SeriesId): boolean =>
  rate.form === 'series' || rate.appliesTo.includes(series)

/** The scale of a benchmark's prices: `cny-per-usd` between dollars and yuan. */
export const exchangeScale = ({ from, to }: SeriesRate): string =>
  `${units[to].currency}-per-${units[from].currency}`
