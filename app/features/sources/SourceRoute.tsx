import type { Address } from '~/view/address'
import { Skeleton } from '~/ui/Skeleton'
import { useSourcePages } from './load'
import './frame.css'

export type SourceAddress = Extract<Address, { readonly page: 'sources' | 'article' }>

/** The bibliography's pages, whose script is loaded when a reader goes there. */
export function SourceRoute({ address }: { readonly address: SourceAddress }) {
  const loaded = useSourcePages()
  return (
    <main className="sources" id="main" tabIndex={-1} aria-busy={loaded === undefined}>
      {loaded === undefined ? <Skeleton lines={8} /> : <loaded.Pages address={address} />}
    </main>
  )
}
