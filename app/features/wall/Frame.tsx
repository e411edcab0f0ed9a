import { sectionAt } from '~/domain/playlist'
import { positionOf } from '~/domain/wall/position'
import { useWallWords } from '~/i18n/useWallWords'
import type { Problem } from '~/view/reading'
import { clockText } from './clockText'
import { useOfWall } from './useOfWall'
import { Warnings } from './Warnings'

/** What stands around every slide: its place among them, the clock, how fresh the data are, and how soon the next comes. */
export function Frame({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useWallWords()
  const nth = useOfWall(({ wall }) => positionOf(wall)?.nth)
  const of = useOfWall(({ wall }) => positionOf(wall)?.of)
  const done = useOfWall(({ wall }) => Math.round((positionOf(wall)?.done ?? 0) * 500) / 500)
  const time = useOfWall(({ wall }) => clockText(wall.clock ?? Date.now()))
  const at = useOfWall(({ wall: { data } }) => (data.at === undefined ? undefined : clockText(data.at)))
  const isStale = useOfWall(({ wall }) => wall.data.unreachable !== undefined)
  const section = useOfWall(({ wall, shelf }) =>
    wall.slide === undefined || shelf === undefined
      ? undefined
      : sectionAt(shelf.edition.playlist, wall.slide),
  )
  const isPaused = useOfWall(({ wall }) => wall.paused)
  return (
    <>
      <Warnings problems={problems} />
      <div className="wall-status">
        <p className="wall-facts">
          {isPaused ? <strong className="wall-paused">{words.paused}</strong> : null}
          {section === undefined ? null : <span>{section}</span>}
          {nth === undefined || of === undefined ? null : (
            <span data-position>{words.position(nth, of)}</span>
          )}
          <time>{time}</time>
          {at === undefined || isStale ? null : <strong data-data-of>{words.dataOf(at)}</strong>}
        </p>
      </div>
      <div className="wall-progress" aria-hidden="true">
        <div style={{ transform: `scaleX(${done})` }} />
      </div>
    </>
  )
}
