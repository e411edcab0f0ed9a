import { fetchVersion } from '~/data/fetch-version'
import type { Words } from '~/i18n/en'
import type { WallView } from '~/view/wall'
import { fetchEdition } from './fetchEdition'
import { inTime } from './inTime'
import { ownApp } from './ownApp'
import type { WallWorld } from './world'

const usualRefresh = 300

/** The world as a browser has it. */
export const createWorld = (view: WallView, words: Words): WallWorld => ({
  now: () => Date.now(),
  words,
  app: ownApp(),
  interval: view.interval,
  refresh: (view.refresh ?? usualRefresh) * 1000,
  published: () => inTime(fetchVersion),
  edition: () => fetchEdition(view),
  recalled: { data: {}, place: () => (view.slide === undefined ? undefined : view.slide - 1) },
  note: () => {},
  tookOver: () => {},
  restart: () => {},
})
