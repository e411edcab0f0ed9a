import { useShareWords } from '~/i18n/useShareWords'
import { useDeck } from '~/store/deck'
import { LinkButton } from '~/ui/LinkButton'
import { CopyField } from './CopyField'
import { Panel } from './Panel'
import type { Shared } from './shared'
import { wallOf } from './wallOf'

/** Addresses of the view: one that follows the corpus, one that holds it, and one that shows it on a wall. */
export function LinkPanel({ shared }: { readonly shared: Shared }) {
  const { link } = useShareWords()
  const deck = useDeck((state) => state.charts)
  const charts = deck.length > 0 ? deck : shared.shown.kind === 'drawn' ? [shared] : []
  const wall = wallOf(charts)
  return (
    <Panel>
      <CopyField label={link.live} says={link.liveSays} text={shared.live} copyLabel={link.copyLive} />
      <CopyField
        label={link.pinned}
        says={link.pinnedSays(shared.version)}
        text={shared.pinned}
        copyLabel={link.copyPinned}
      />
      {wall === undefined ? null : (
        <section className="share-part">
          <h3>{link.wall}</h3>
          <p className="share-note">{link.wallSays(charts.length)}</p>
          <div className="share-bar">
            <LinkButton icon="external" href={wall} target="_blank" rel="noopener">
              {link.wallOpen}
            </LinkButton>
          </div>
        </section>
      )}
    </Panel>
  )
}
