import { Skeleton } from '~/ui/Skeleton'
import { coveragePage } from './coveragePage'
import './frame.css'

/** @param search the query as the address has it */
export function CoverageRoute({ search }: { readonly search: string }) {
  return (
    <main className="coverage" id="main" tabIndex={-1}>
      <coveragePage.Show
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
