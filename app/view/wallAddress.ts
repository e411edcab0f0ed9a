import { base } from './base'
import { readQuery, writeQuery } from './looks'
import type { Problem } from './reading'
import { defaultView } from './view'
import { plainWall } from './wall'
import type { WallView } from './wall'
import { wallParameters } from './wallParameters'
import { readSlides, slideText } from './wallSlides'

interface DecodedWall {
  readonly wall: WallView
  readonly problems: readonly Problem[]
}

/**
 * Reads the query of a wall. Never throws: what is not understood is left to the playlist and named.
 * @param playlist as the path has it
 */
export function decodeWall(playlist: string | undefined, search: string): DecodedWall {
  const { take, all, note, rest } = readQuery(search)
  const { kiosk, interval, refresh, slide } = wallParameters
  const read = readSlides(all('slides'))
  for (const { parameter, text, reason } of read.problems) note(parameter, text, reason)
  const wall = {
    playlist,
    slides: read.slides,
    kiosk: take(kiosk, plainWall.kiosk),
    interval: take(interval, plainWall.interval),
    refresh: take(refresh, plainWall.refresh),
    slide: take(slide, plainWall.slide),
  }
  const { view, problems } = rest()
  return { wall: { ...wall, theme: view.theme, lang: view.lang }, problems }
}

/** The address of a wall. Whoever plays it leaves `slide` out: a wall moves, and a reload begins where it stood. */
export function addressOfWall(wall: WallView, folder: string = base): string {
  const path = wall.playlist === undefined ? '' : `${encodeURIComponent(wall.playlist)}/`
  const view = { ...defaultView, theme: wall.theme, lang: wall.lang }
  const query = writeQuery(view, (put, add) => {
    put(wallParameters.kiosk, wall.kiosk, plainWall.kiosk)
    put(wallParameters.interval, wall.interval, plainWall.interval)
    put(wallParameters.refresh, wall.refresh, plainWall.refresh)
    put(wallParameters.slide, wall.slide, plainWall.slide)
    for (const slide of wall.slides ?? []) add('slides', slideText(slide))
  })
  // Both signs are legal in a query and mean nothing more there; people read and mend these addresses.
  return `${folder}wall/${path}${query.replaceAll('%3F', '?').replaceAll('%3D', '=')}`
}
