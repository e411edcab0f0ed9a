import type { Check } from '~/domain/audit/check'
import { isMissedForecast } from '~/domain/audit/missed-forecast'
import { useAuditWords } from '~/i18n/useAuditWords'
import { classes } from '~/ui/classes'
import { VerdictSign } from './VerdictSign'
import type { Tone } from './VerdictSign'
import './VerdictBadge.css'

/** A verdict by word, sign and colour. */
export function VerdictBadge({ check }: { readonly check: Check }) {
  const audit = useAuditWords()
  const tone = toneOf(check)
  return (
    <span className={classes('verdict', `verdict-${tone}`)}>
      <VerdictSign tone={tone} />
      {tone === 'missed' ? audit.missed : audit.verdict[tone]}
    </span>
  )
}

const toneOf = (check: Check): Tone => (isMissedForecast(check) ? 'missed' : check.verdict)
