import { useOfWall } from './useOfWall'
import type { SlidePicture } from './pictureOf'

/** What is to be seen now; undefined until the first slide has loaded. */
export const usePicture = (): SlidePicture | undefined =>
  useOfWall(({ wall, shelf }) => {
    const slide = wall.picture === undefined ? undefined : shelf?.edition.playlist.slides[wall.picture]
    return slide === undefined ? undefined : shelf?.picture(slide)
  })
