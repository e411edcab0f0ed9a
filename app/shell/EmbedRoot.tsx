import { StrictMode } from 'react'
import { EmbedPage } from '~/features/embed/EmbedPage'
import type { EmbedPageProps } from '~/features/embed/EmbedPage'
import { base } from '~/view/base'
import { readEmbed } from '~/view/embed'
import type { EmbedAddress } from '~/view/embed'
import { FrameContext } from '~/view/FrameContext'
import { useHref } from '~/view/useHref'
import { ErrorBoundary } from './ErrorBoundary'

/** A frame that is thawed loads what is live. */
const pinIn = ({ search }: EmbedAddress): string => new URLSearchParams(search).get('pin') ?? ''

/** The whole app of a frame: no navigation, no search, no cache. */
export function EmbedRoot({ address: opened, first }: Pick<EmbedPageProps, 'address' | 'first'>) {
  const now = readEmbed(useHref(), base) ?? opened
  return (
    <StrictMode>
      <FrameContext.Provider value={true}>
        <ErrorBoundary>
          {/* A step in the frame writes an address without the host's part, which stays what it was. */}
          <EmbedPage
            key={pinIn(now)}
            address={{ ...now, child: opened.child }}
            first={pinIn(now) === pinIn(opened) ? first : undefined}
          />
        </ErrorBoundary>
      </FrameContext.Provider>
    </StrictMode>
  )
}
