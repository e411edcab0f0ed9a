import type { Check } from '~/domain/audit/check'
import type { Catalogue } from '~/domain/corpus'
import type { Known } from '~/figure/known'
import { useAuditWords } from '~/i18n/useAuditWords'
import { Skeleton } from '~/ui/Skeleton'
import type { View } from '~/view/view'
import { Failure } from '~/figure/Failure'
import { CheckBody } from './CheckBody'
import { usePassages } from './usePassages'

interface CheckDetailProps {
  readonly check: Check
  readonly known: Known
  readonly catalogue: Catalogue
  readonly looks: View
}

/** What an opened check rests on, or what stands in its way. */
export function CheckDetail({ check, known, catalogue, looks }: CheckDetailProps) {
  const { page, ties } = useAuditWords()
  const { passages, failed } = usePassages(check, catalogue)
  const isWaiting = passages === undefined && failed === undefined
  return (
    <div className="check-detail" aria-busy={isWaiting}>
      <p className="check-tie">{ties[check.identity]}</p>
      {failed === undefined ? null : <Failure {...failed} title={page.claimsFailed} />}
      {isWaiting ? (
        <>
          <p className="visually-hidden" role="status">
            {page.loading}
          </p>
          <Skeleton lines={6} />
        </>
      ) : null}
      {passages === undefined ? null : (
        <CheckBody check={check} known={known} catalogue={catalogue} looks={looks} passages={passages} />
      )}
    </div>
  )
}
