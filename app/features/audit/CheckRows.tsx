import type { Check } from '~/domain/audit/check'
import type { CheckId } from '~/domain/brand'
import type { Catalogue } from '~/domain/corpus'
import type { Known } from '~/figure/known'
import { useAuditWords } from '~/i18n/useAuditWords'
import { Button } from '~/ui/Button'
import { auditRows } from '~/view/auditList'
import type { AuditRows } from '~/view/auditList'
import type { View } from '~/view/view'
import { CheckRow } from './CheckRow'
import { useOpenedChecks } from './useOpenedChecks'

interface CheckRowsProps {
  readonly checks: readonly Check[]
  readonly asked: CheckId | undefined
  readonly rows: AuditRows
  readonly onRows: (rows: AuditRows) => void
  readonly known: Known
  readonly catalogue: Catalogue
  readonly looks: View
}

/** The list as far as the address says, and always down to the check that it names. */
export function CheckRows({ checks, asked, rows, onRows, known, catalogue, looks }: CheckRowsProps) {
  const { page } = useAuditWords()
  const { isOpen, toggle } = useOpenedChecks(asked)
  const place = checks.findIndex(({ id }) => id === asked)
  const shown = checks.slice(0, Math.max(limitOf(rows), place + 1))
  const next = auditRows[auditRows.indexOf(rows) + 1]
  const more = next === undefined ? 0 : Math.min(limitOf(next), checks.length) - shown.length
  return (
    <>
      <ol className="plain-list check-rows">
        {shown.map((check) => (
          <CheckRow
            key={check.id}
            check={check}
            open={isOpen(check.id)}
            onToggle={toggle}
            known={known}
            catalogue={catalogue}
            looks={looks}
          />
        ))}
      </ol>
      {next === undefined || more <= 0 ? null : (
        <Button className="audit-more" onClick={() => onRows(next)}>
          {page.moreRows(more)}
        </Button>
      )}
    </>
  )
}

const limitOf = (rows: AuditRows): number => (rows === 'all' ? Infinity : Number(rows))
