import type { ClosedPeriod } from '../period'
import { isClosed } from '../period'
import type { Series } from '../series'
import type { UnitId } from '../unit'
import type { ClaimIndex } from './claim-index'
import type { Parts } from './partition'
import { readingsOf } from './readings'
import { revisionWithinYear } from './revision'
import { derived } from './term'
import type { DerivedTerm, Term } from './term'

/** What spans that fill a longer one come to together: flows add up, prices and rates average by their days. */
export function together(
  series: Series,
  whole: ClosedPeriod,
  parts: Parts,
  unit: UnitId,
  index: ClaimIndex,
): DerivedTerm | undefined {
  const formula = formulaFor(series)
  if (formula === undefined) return undefined
  const terms = parts.map((part): Term | undefined => readingsOf(part, unit, index.show)[0])
  const [first, ...rest] = terms.filter((term) => term !== undefined)
  if (first === undefined || rest.length + 1 < parts.length) return undefined
  const weights = parts.map(({ period }) => (isClosed(period) ? period.end - period.start + 1 : 0))
  return derived({
    formula,
    series: series.id,
    period: whole,
    unit,
    inputs: [first, ...rest],
    weights: formula === 'average' ? weights : [],
    revision: revisionWithinYear(series.measure),
  })
}

/** Shares and growth of parts say nothing of the whole without the amounts behind them. */
function formulaFor({ measure }: Series): 'sum' | 'average' | undefined {
  switch (measure) {
    case 'flow':
      return 'sum'
    case 'price':
    case 'rate':
      return 'average'
    case 'stock':
    case 'share':
    case 'growth':
      return undefined
  }
}
