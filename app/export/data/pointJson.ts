import type { Mark } from '~/charts/model'
import type { Conversion } from '~/domain/convert'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import { claimsOf } from '~/domain/derive/term'
import type { Interval } from '~/domain/interval'
import { periodText } from '~/domain/period'
import { pointId } from '~/domain/point'
import type { StatedPoint } from '~/domain/point'
import { roundToSupport } from '~/domain/significant'
import { statedFields } from '~/domain/stated-fields'
import { pointText } from '~/figure/pointText'
import { longValueText } from '~/i18n/format'
import type { ExportItem } from '../exported'
import { pointAddress } from '../pointAddress'
import { claimJson } from './claimJson'
import { derivedReckoning } from './reckoning'

/** A mark of the figure with everything that it rests on. `text` has the hedge: “about 230 billion US dollars”. */
export function pointJson({ point, onLine, contested }: Mark, item: ExportItem) {
  const { words, address } = item.context
  return {
    id: pointId(point),
    period: periodText(point.period),
    text: pointText(point, words, longValueText),
    unit: point.unit,
    onLine,
    contested,
    ...(point.kind === 'derived' ? derivedJson(point, item) : statedJson(point, item)),
    amur: pointAddress(address, pointId(point)),
  }
}

const derivedJson = (point: DerivedPoint, item: ExportItem) => ({
  kind: 'derived',
  ...statedFields(point.shown),
  interval: intervalJson(point.interval),
  formula: point.term.formula,
  reckoning: derivedReckoning(point, item),
  from: [...new Set(claimsOf(point.term))].map((claim) => claimJson(claim, item)),
})

const statedJson = (point: StatedPoint, item: ExportItem) => ({
  kind: 'stated',
  ...statedFields(point.shown, point.lead.quantity.hedge),
  hedge: point.lead.quantity.hedge?.word,
  status: point.lead.status,
  interval: intervalJson(point.interval),
  converted: conversionJson(point.conversions.get(point.lead.id)),
  claims: point.claims.map((claim) => claimJson(claim, item)),
})

/** What the number can mean; an open end is left out. */
const intervalJson = (interval: Interval) => ({
  low: finite(roundToSupport(interval.low, interval)),
  high: finite(roundToSupport(interval.high, interval)),
})

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined)

/** By which rates the leading claim came into the unit of the figure. */
const conversionJson = (conversion: Conversion | undefined) =>
  conversion?.steps.map(({ rate, factor, low, high, from, to, days, months, citations }) => ({
    rate: rate.id,
    label: rate.label,
    from,
    to,
    factor,
    low,
    high,
    days,
    months,
    sources: citations.map(({ form: _form, ...citation }) => citation),
  }))
