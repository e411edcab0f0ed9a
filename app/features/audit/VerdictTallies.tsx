import { verdicts } from '~/domain/audit/check'
import type { Check, Verdict } from '~/domain/audit/check'
import { isMissedForecast } from '~/domain/audit/missed-forecast'
import { VerdictSign } from '~/figure/VerdictSign'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { classes } from '~/ui/classes'
import { toggled } from '~/ui/toggled'
import { VerdictBar } from './VerdictBar'

interface VerdictTalliesProps {
  /** Given the other filters. */
  readonly counts: ReadonlyMap<string, number>
  readonly shown: readonly Check[]
  readonly selected: readonly Verdict[]
  readonly onChange: (selected: readonly Verdict[]) => void
}

/** How many checks ended how; each number keeps its checks alone. */
export function VerdictTallies({ counts, shown, selected, onChange }: VerdictTalliesProps) {
  const { locale } = useWords()
  const { page, ended } = useAuditWords()
  const missed = shown.filter(isMissedForecast).length
  return (
    <fieldset className="tallies" aria-label={page.filter.verdict}>
      <VerdictBar counts={counts} />
      {verdicts.map((verdict) => {
        const count = counts.get(verdict) ?? 0
        return (
          <button
            key={verdict}
            type="button"
            className={classes('tally', `verdict-${verdict}`)}
            aria-pressed={selected.includes(verdict)}
            data-verdict={verdict}
            onClick={() => onChange(toggled(verdicts, selected, verdict))}
          >
            <span className="tally-number">{count.toLocaleString(locale)}</span>{' '}
            <span className="tally-word">
              <VerdictSign tone={verdict} />
              {ended[verdict](count)}
            </span>{' '}
            {verdict === 'contradicts' && missed > 0 ? (
              <span className="tally-note">{page.ofThose(missed)}</span>
            ) : null}
          </button>
        )
      })}
    </fieldset>
  )
}
