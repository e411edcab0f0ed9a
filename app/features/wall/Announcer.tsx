import { useState } from 'react'
import { positionOf } from '~/domain/wall/position'
import { useWallWords } from '~/i18n/useWallWords'
import { useOfWall } from './useOfWall'
import { usePicture } from './usePicture'

interface AnnouncerProps {
  /** Counts what a hand has done. */
  readonly byHand: number
  readonly said: string | undefined
}

/** Tells a screen reader what a key has brought about. A wall that goes on by itself keeps silent. */
export function Announcer({ byHand, said }: AnnouncerProps) {
  const words = useWallWords()
  const picture = usePicture()
  const changes = useOfWall(({ wall }) => wall.changes)
  const isPaused = useOfWall(({ wall }) => wall.paused)
  const nth = useOfWall(({ wall }) => positionOf(wall)?.nth ?? 0)
  const of = useOfWall(({ wall }) => positionOf(wall)?.of ?? 0)
  const title = picture?.title ?? ''
  const now = `${isPaused ? `${words.paused}. ` : ''}${words.slide(nth, of, title)}`
  const [told, setTold] = useState({ byHand, changes, text: '' })
  if (told.byHand !== byHand) setTold({ byHand, changes, text: now })
  return (
    <p className={said === undefined ? 'visually-hidden' : 'wall-said-aloud'} aria-live="polite">
      {said ?? told.text}
    </p>
  )
}
