import { turnsAfter } from '~/domain/wall/turns'
import { useWallWords } from '~/i18n/useWallWords'
import { Overlay } from './Overlay'
import { slideName } from './slideName'
import { useOfWall } from './useOfWall'
import { usePicture } from './usePicture'

/** For whoever presents: what to say to this slide, and what comes after it. */
export function Notes({ onClose }: { readonly onClose: () => void }) {
  const { notes } = useWallWords()
  const picture = usePicture()
  const next = useOfWall(({ wall }) => turnsAfter(wall)[0]?.slide)
  const shelf = useOfWall((snapshot) => snapshot.shelf)
  const said = picture?.slide.note ?? picture?.figure.note
  return (
    <Overlay title={notes.title} onClose={onClose}>
      <p className="wall-note">{said ?? notes.none}</p>
      {next === undefined || shelf === undefined ? null : <p>{notes.next(slideName(shelf.edition, next))}</p>}
    </Overlay>
  )
}
