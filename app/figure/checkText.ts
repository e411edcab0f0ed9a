import type { Check } from '~/domain/audit/check'
import { isMissedForecast } from '~/domain/audit/missed-forecast'
import type { Words } from '~/i18n/en'
import type { AuditWords } from '~/i18n/enAudit'
import { numberText, periodWords, statedText, valueText } from '~/i18n/format'
import type { Known } from './known'
import { sideText, sideValue } from './sideText'

/** A check as a list tells it. */
export interface CheckText {
  /** `Growth of goods trade between China and Russia, 2022` */
  readonly title: string
  readonly verdict: string
  readonly left: string
  readonly right: string | undefined
  /** `6.7 pp apart`, `missed by $10.1 bn`, `to the nearest 10%` */
  readonly gap: string | undefined
  readonly percent: string | undefined
  readonly reason: string | undefined
}

export const checkText = (check: Check, known: Known, words: Words, audit: AuditWords): CheckText => ({
  title: words.sourcePages.figureOf(known.subject(check.series[0]), periodWords(check.period, words)),
  verdict: isMissedForecast(check) ? audit.missed : audit.verdict[check.verdict],
  left: sideText(check, 'left', known, words, audit) ?? '',
  right: sideText(check, 'right', known, words, audit),
  gap: gapText(check, known, words, audit),
  percent:
    check.gap?.percent === undefined
      ? undefined
      : audit.gap.percent(numberText(Number(check.gap.percent.toPrecision(2)), words)),
  reason: reasonText(check, known, words, audit),
})

function gapText(check: Check, known: Known, words: Words, audit: AuditWords): string | undefined {
  const { gap, unit, reason } = check
  if (gap !== undefined) {
    const number = readable(gap.absolute)
    const absolute =
      unit === 'percent' ? words.believe.points(numberText(number, words)) : valueText(number, unit, words)
    return isMissedForecast(check) ? audit.gap.missed(absolute) : audit.gap.apart(absolute)
  }
  if (reason.kind === 'read-to') {
    const own = known.claim(reason.observation)?.quantity.unit ?? unit
    return audit.gap.rounding(valueText(reason.step, own, words))
  }
  return check.rounding === undefined ? undefined : audit.gap.rounding(valueText(check.rounding, unit, words))
}

const readable = (value: number): number => Number(value.toPrecision(3))

function reasonText(check: Check, known: Known, words: Words, audit: AuditWords): string | undefined {
  const { reason: told } = audit
  const { reason } = check
  const span = (period: Check['period']) => periodWords(period, words)
  switch (reason.kind) {
    case 'plain':
      return undefined
    case 'read-to': {
      const claim = known.claim(reason.observation)
      if (claim === undefined) return told.roundedTo(valueText(reason.step, check.unit, words))
      const { stated, hedge, unit } = claim.quantity
      return told.readTo(statedText(stated, hedge, unit, words), valueText(reason.step, unit, words))
    }
    case 'equals-other': {
      const value = oddValue(check, known, words, audit)
      return reason.series === check.series[0]
        ? told.equalsPeriod(value, span(reason.period))
        : told.equalsOther(value, known.subject(reason.series), span(reason.period))
    }
    case 'fits-base':
      return told.fitsBase(span(reason.base), span(reason.named))
    case 'no-base-fits':
      return told.noBaseFits(reason.words)
    case 'base-unknown':
      return told.baseUnknown(reason.words)
    case 'different-bases':
      return told.differentBases(known.basis(reason.bases[0]), known.basis(reason.bases[1]))
    case 'different-period':
      return told.differentPeriod(span(reason.other))
    case 'different-currencies':
      return told.differentCurrencies(...reason.currencies)
    case 'no-rate':
      return told.noRate
    case 'divides-by-zero':
      return told.dividesByZero
    case 'missing-input':
      return told.missingInput(known.subject(reason.series), span(reason.period))
  }
}

/** Of two claims on one quantity the right one is the odd one out; elsewhere the left side is what is checked. */
function oddValue(check: Check, known: Known, words: Words, audit: AuditWords): string {
  const { left, right, identity, unit } = check
  const odd = (identity === 'same' || identity === 'conversion' ? right : left) ?? left
  return sideValue(odd, unit, known, words, audit)
}
