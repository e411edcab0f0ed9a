import type { Observation } from '~/domain/observation'
import type { StatedPoint } from '~/domain/point'
import { useWords } from '~/i18n/useWords'
import { longValueText, numberText, periodWords, statedText, valueText } from '~/i18n/format'
import './EvidenceNumber.css'

/** The number as its author stated it, large; below it what the chart makes of it, where that differs. */
export function EvidenceNumber({
  point,
  claim,
}: {
  readonly point: StatedPoint
  readonly claim: Observation
}) {
  const words = useWords()
  const { stated, unit, hedge } = claim.quantity
  const rescaled = unit !== point.unit
  const shownApart = point.lead !== claim
  return (
    <header className="evidence-number">
      <h2>
        <span className="evidence-value">
          {statedText(stated, hedge, unit, words, (value) => numberText(value, words))}
        </span>{' '}
        <span className="evidence-unit">{words.units[unit].long}</span>
      </h2>
      <p className="evidence-period">{periodWords(claim.period, words)}</p>
      {rescaled || shownApart ? (
        <p className="evidence-shown">
          {words.believe.drawnAs(
            statedText(
              point.shown,
              point.lead.quantity.hedge,
              point.unit,
              words,
              rescaled ? longValueText : valueText,
            ),
          )}
        </p>
      ) : null}
    </header>
  )
}
