import type { Address } from '~/view/address'
import { useWords } from '~/i18n/useWords'
import { Skeleton } from '~/ui/Skeleton'
import { useSourcePages } from './load'

export type SourceAddress = Extract<Address, { readonly page: 'sources' | 'article' }>

/** The bibliography's pages, whose script is loaded when a reader goes there. */
export function SourceRoute({ address }: { readonly address: SourceAddress }) {
  const { sourcePages: sources } = useWords()
  const Pages = useSourcePages()
  if (Pages !== undefined) return <Pages address={address} />
  return (
    <main className="column" id="main" tabIndex={-1} aria-busy="true" aria-label={sources.heading}>
      <Skeleton shape="title" />
      <Skeleton lines={8} />
    </main>
  )
}
