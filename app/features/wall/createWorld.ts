import { fetchVersion } from '~/data/fetch-version'
import { placeIn } from '~/domain/wall/memory'
import type { Words } from '~/i18n/en'
import { plainWall } from '~/view/wall'
import type { WallView } from '~/view/wall'
import { addressOfWall } from '~/view/wallAddress'
import { createNotebook } from './createNotebook'
import { fetchEdition } from './fetchEdition'
import { inTime } from './inTime'
import { ownApp } from './ownApp'
import type { WallWorld } from './world'

/** Seconds; the address says otherwise with `refresh=`. */
const usualRefresh = 300

/** The world as a browser has it. */
export function createWorld(view: WallView, words: Words): WallWorld {
  const app = ownApp()
  const name = addressOfWall({ ...plainWall, playlist: view.playlist, slides: view.slides })
  const notebook = createNotebook({ name, app, at: Date.now() })
  const data = notebook.recalled?.data
  return {
    now: () => Date.now(),
    words,
    app,
    interval: view.interval,
    refresh: (view.refresh ?? usualRefresh) * 1000,
    published: () => inTime(fetchVersion),
    edition: () => fetchEdition(view),
    notebook,
    data: { version: data?.version, at: data?.at, unreachable: undefined },
    begin: (playlist) =>
      view.slide === undefined ? placeIn(playlist, notebook.recalled?.at) : view.slide - 1,
    reload: () => window.location.reload(),
  }
}
