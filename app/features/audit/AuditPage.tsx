import { useEffect, useMemo } from 'react'
import { useCatalogue } from '~/data/queries'
import { useAudit } from '~/data/queries/audit'
import { useFindFile } from '~/data/queries/find'
import { Ignored } from '~/figure/Ignored'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import { addressOfAudit, decodeAuditList } from '~/view/auditList'
import { Failure } from '~/figure/Failure'
import { AuditDesk } from './AuditDesk'
import './audit.css'

/** The audit, or what stands in its way. */
export function AuditPage({ search }: { readonly search: string }) {
  const { failure, find: finding, site } = useWords()
  const { page } = useAuditWords()
  const { list, view, problems } = useMemo(() => decodeAuditList(search), [search])
  const audit = useAudit()
  const find = useFindFile()
  const catalogue = useCatalogue()
  useEffect(() => {
    document.title = site.title(page.heading)
  }, [site, page])
  const ready = audit.state === 'ready' && find.state === 'ready' && catalogue.state === 'ready'
  const failed = [audit, find, catalogue].find((file) => file.state === 'failed')
  return (
    <div aria-busy={failed === undefined && !ready}>
      <Ignored problems={problems} tidy={addressOfAudit(view, list)} />
      {ready ? (
        <AuditDesk
          checks={audit.value.checks}
          file={find.value}
          catalogue={catalogue.value}
          list={list}
          view={view}
        />
      ) : (
        <>
          <h1>{page.heading}</h1>
          {failed === undefined ? (
            <Skeleton lines={12} />
          ) : (
            <Failure
              {...failed}
              title={
                audit.state === 'failed'
                  ? page.failed
                  : find.state === 'failed'
                    ? finding.failed
                    : failure.catalogue
              }
            />
          )}
        </>
      )}
    </div>
  )
}
