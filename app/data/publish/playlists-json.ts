import type { Corpus } from '../../domain/corpus'
import { two } from '../../domain/day'
import { playlistsInOrder } from '../../domain/playlist'
import type { SavedPlaylist, Slide } from '../../domain/playlist'
import type { Minute, Schedule } from '../../domain/schedule'
import type { JsonObject } from './json'

/** data/playlists.json: what walls show, the default playlist first. */
export const playlistsJson = ({ playlists }: Corpus, version: string): JsonObject => ({
  version,
  playlists: playlistsInOrder(playlists).map(playlistJson),
})

export const playlistJson = ({ id, title, order, seconds, schedule, slides }: SavedPlaylist): JsonObject => ({
  id,
  title,
  order,
  seconds,
  schedule: scheduleJson(schedule),
  slides: slides.map(slideJson),
})

const slideJson = ({ shows, section, title, note, seconds, schedule }: Slide): JsonObject => ({
  section,
  ...(shows.form === 'chart' ? { chart: shows.chart } : { view: shows.view }),
  title,
  note,
  seconds,
  schedule: scheduleJson(schedule),
})

const scheduleJson = (schedule: Schedule | undefined): JsonObject | undefined =>
  schedule === undefined
    ? undefined
    : {
        days: schedule.days.length === 0 ? undefined : schedule.days,
        hours: `${clockText(schedule.from)}..${clockText(schedule.to)}`,
      }

const clockText = (minute: Minute): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
