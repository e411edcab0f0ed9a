import { useShareWords } from '~/i18n/useShareWords'
import { CopyField } from './CopyField'
import { Panel } from './Panel'
import type { Shared } from './shared'

/** Addresses of the view: one that follows the corpus, one that holds it. */
export function LinkPanel({ shared }: { readonly shared: Shared }) {
  const { link } = useShareWords()
  return (
    <Panel>
      <CopyField label={link.live} says={link.liveSays} text={shared.live} copyLabel={link.copyLive} />
      <CopyField
        label={link.pinned}
        says={link.pinnedSays(shared.version)}
        text={shared.pinned}
        copyLabel={link.copyPinned}
      />
    </Panel>
  )
}
