import { isStalled } from '~/domain/wall/is-stalled'
import type { SkippedSlide } from '~/domain/wall/state'
import { useWallWords } from '~/i18n/useWallWords'
import { clockText } from './clockText'
import { slideName } from './slideName'
import { useOfWall } from './useOfWall'

/** What is not as it should be, in words: whoever passes by must not take old data for new, or a gap for the whole. */
export function Warnings() {
  const words = useWallWords()
  const shelf = useOfWall((snapshot) => snapshot.shelf)
  const since = useOfWall(({ wall }) => wall.data.unreachable?.since)
  const at = useOfWall(({ wall }) => wall.data.at)
  const skipped = useOfWall(({ wall }) => wall.skipped)
  const stalled = useOfWall(({ wall }) => isStalled(wall))
  const nameOf = ({ slide }: SkippedSlide) => (shelf === undefined ? '' : slideName(shelf.edition, slide))
  const [first, ...others] = skipped
  return (
    <p className="wall-warnings" role="status">
      {since === undefined ? null : (
        <strong data-unreachable>
          {at === undefined ? words.starting : words.stale(clockText(at))},{' '}
          {words.unreachable(clockText(since))}
        </strong>
      )}
      {stalled ? <span>{words.stalled}</span> : null}
      {first === undefined || stalled ? null : (
        <span data-skipped={first.why}>
          {words.skipped(nameOf(first), first.why)}
          {others.length === 0 ? '' : ` ${words.skippedMore(others.length)}`}
        </span>
      )}
    </p>
  )
}
