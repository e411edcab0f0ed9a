import { isStalled } from '~/domain/wall/is-stalled'
import type { SkippedSlide } from '~/domain/wall/state'
import { useWallWords } from '~/i18n/useWallWords'
import { useWords } from '~/i18n/useWords'
import type { Problem } from '~/view/reading'
import { reasonWords } from '~/view/reasonWords'
import { clockText } from './clockText'
import { slideName } from './slideName'
import { useOfWall } from './useOfWall'

/** What is not as it should be, in words: whoever passes by must not take old data for new, or a gap for the whole. */
export function Warnings({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWallWords()
  const site = useWords()
  const shelf = useOfWall((snapshot) => snapshot.shelf)
  const since = useOfWall(({ wall }) => wall.data.unreachable?.since)
  const at = useOfWall(({ wall }) => wall.data.at)
  const skipped = useOfWall(({ wall }) => wall.skipped)
  const stalled = useOfWall(({ wall }) => isStalled(wall))
  const nameOf = ({ slide }: SkippedSlide) => (shelf === undefined ? '' : slideName(shelf.edition, slide))
  const isNew = useOfWall(({ wall }) => wall.round === 1)
  const unknown = shelf?.edition.unknown
  const [first, ...others] = skipped
  return (
    <p className="wall-warnings" role="status">
      {since === undefined ? null : (
        <strong data-unreachable>
          {shelf === undefined ? '' : `${at === undefined ? words.starting : words.stale(clockText(at))}, `}
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
      {unknown === undefined ? null : <span data-problem="playlist">{words.unknownPlaylist(unknown)}</span>}
      {isNew
        ? problems.map(({ parameter, text, reason }) => (
            <span key={`${parameter} ${reason.kind}`} data-problem={parameter}>
              {site.problem.sentence(parameter, text, reasonWords(reason, site))}
            </span>
          ))
        : null}
    </p>
  )
}
