import { useState } from 'react'
import type { SlidePicture } from './pictureOf'
import { SlideBoundary } from './SlideBoundary'
import { SlideView } from './SlideView'
import { useOfWall } from './useOfWall'
import { useWall } from './useWall'

interface Shown {
  readonly picture: SlidePicture
  /** Counts the changes: the same slide may come again. */
  readonly nth: number
}

/**
 * The slide, and for the length of a fade the one before it, which stays opaque below: so the screen never gets darker
 * or lighter between two slides. New data change the slide that stands there, without a fade.
 */
export function SlideStage({ picture }: { readonly picture: SlidePicture }) {
  const wall = useWall()
  const nth = useOfWall((snapshot) => snapshot.wall.changes)
  const place = useOfWall((snapshot) => snapshot.wall.picture)
  const [now, setNow] = useState<Shown>({ picture, nth })
  const [before, setBefore] = useState<Shown>()
  if (now.nth !== nth) {
    setBefore(now.picture.slide === picture.slide ? undefined : now)
    setNow({ picture, nth })
  } else if (now.picture !== picture) setNow({ picture, nth })
  const shown = [...(before === undefined ? [] : [before]), now]
  return (
    <div className="wall-stage" data-changes={now.nth}>
      {shown.map((one) => {
        const isNow = one === now
        return (
          <div
            key={one.nth}
            className={isNow && before !== undefined ? 'wall-layer wall-coming' : 'wall-layer'}
            aria-hidden={isNow ? undefined : true}
            onAnimationEnd={isNow ? () => setBefore(undefined) : undefined}
          >
            <SlideBoundary
              onError={(error) => {
                wall.note(error)
                if (isNow && place !== undefined) wall.send({ kind: 'failed', slide: place, why: 'broken' })
              }}
              instead={<h1 className="wall-title wall-title-large">{one.picture.title}</h1>}
            >
              <SlideView picture={one.picture} />
            </SlideBoundary>
          </div>
        )
      })}
    </div>
  )
}
