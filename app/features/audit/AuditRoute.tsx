import { Skeleton } from '~/ui/Skeleton'
import { auditPage } from './auditPage'
import './frame.css'

/** @param search the query as the address has it */
export function AuditRoute({ search }: { readonly search: string }) {
  return (
    <main className="audit" id="main" tabIndex={-1}>
      <auditPage.Show
        props={{ search }}
        waiting={
          <div aria-busy="true">
            <Skeleton lines={8} />
          </div>
        }
      />
    </main>
  )
}
