import type { Check } from '~/domain/audit/check'
import type { CheckId } from '~/domain/brand'
import { useAuditWords } from '~/i18n/useAuditWords'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { addressOfAudit } from '~/view/auditList'
import { Link } from '~/view/Link'
import type { View } from '~/view/view'

interface AskedCheckProps {
  /** The check that the address names. */
  readonly id: CheckId | undefined
  readonly checks: readonly Check[]
  readonly shown: readonly Check[]
  readonly view: View
  readonly onShow: () => void
}

/** Says why the check that the address asks for is not in the list, and how to go on. */
export function AskedCheck({ id, checks, shown, view, onShow }: AskedCheckProps) {
  const { page } = useAuditWords()
  const isIt = (check: Check) => check.id === id
  if (id === undefined || shown.some(isIt)) return null
  if (checks.some(isIt)) {
    return (
      <Notice kind="info" title={page.hidden} actions={<Button onClick={onShow}>{page.showIt}</Button>} />
    )
  }
  return (
    <Notice
      kind="info"
      title={page.unknown(id)}
      actions={<Link href={addressOfAudit(view)}>{page.all}</Link>}
    >
      <p>{page.unknownBody}</p>
    </Notice>
  )
}
