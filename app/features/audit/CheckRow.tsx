import { memo } from 'react'
import type { Check } from '~/domain/audit/check'
import type { CheckId } from '~/domain/brand'
import type { Catalogue } from '~/domain/corpus'
import { checkText } from '~/figure/checkText'
import type { Known } from '~/figure/known'
import { VerdictBadge } from '~/figure/VerdictBadge'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { Icon } from '~/ui/Icon'
import type { View } from '~/view/view'
import { CheckDetail } from './CheckDetail'

interface CheckRowProps {
  readonly check: Check
  readonly open: boolean
  readonly onToggle: (id: CheckId, open: boolean) => void
  readonly known: Known
  readonly catalogue: Catalogue
  readonly looks: View
}

/** One check: its verdict, what is tied, both sides and how far they lie apart. It unfolds down to the passages. */
export const CheckRow = memo(function CheckRow(props: CheckRowProps) {
  const { check, open, onToggle, known, catalogue, looks } = props
  const words = useWords()
  const audit = useAuditWords()
  const { title, left, right, gap, percent, reason } = checkText(check, known, words, audit)
  return (
    <li className="check">
      <details
        id={check.id}
        open={open}
        data-check={check.id}
        onToggle={({ currentTarget }) => {
          // Also told when the address has opened it.
          if (currentTarget.open !== open) onToggle(check.id, currentTarget.open)
        }}
      >
        <summary>
          <span className="check-verdict">
            <VerdictBadge check={check} />
            <span className="check-kind">{audit.identity[check.identity]}</span>
          </span>
          <span className="check-what">
            <h2 className="check-title">{title}</h2>
            <span className="check-sides">
              <span className="check-side">{left}</span>
              {right === undefined ? null : (
                <>
                  <span className="check-dot"> · </span>
                  <span className="check-side">{right}</span>
                </>
              )}
            </span>
            {reason === undefined ? null : <span className="check-reason">{reason}</span>}
          </span>
          <span className="check-gap">
            {gap === undefined ? null : <b>{gap}</b>} {percent === undefined ? null : <span>{percent}</span>}
          </span>
          <Icon name="chevron" className="check-sign" />
        </summary>
        {open ? <CheckDetail check={check} known={known} catalogue={catalogue} looks={looks} /> : null}
      </details>
    </li>
  )
})
