import * as v from 'valibot'
import type { PlaylistsFile, SavedPlaylist, Slide, SlideShows } from '../domain/playlist'
import { chartId, closed, number, playlistId, text } from './fields'
import { schedule } from './schedule'

/** Whole seconds that a slide can stay: long enough to be read, and no longer than an hour. */
const seconds = v.pipe(
  v.number(),
  v.integer('duration'),
  v.minValue(3, 'duration'),
  v.maxValue(3600, 'duration'),
)

const slide = v.pipe(
  closed({
    section: v.optional(text),
    chart: v.optional(chartId),
    view: v.optional(text),
    title: v.optional(text),
    note: v.optional(text),
    seconds: v.optional(seconds),
    schedule: v.optional(schedule),
  }),
  v.rawTransform(({ dataset: { value: wire }, addIssue, NEVER }): Slide => {
    const { chart, view } = wire
    const shows = showsOf({ chart, view })
    if (shows !== undefined) {
      const { title, note, section } = wire
      return { shows, seconds: wire.seconds, title, note, section, schedule: wire.schedule }
    }
    addIssue({ message: 'one-slide' })
    return NEVER
  }),
)

type Shown = { readonly chart: v.InferOutput<typeof chartId> | undefined; readonly view: string | undefined }

function showsOf({ chart, view }: Shown): SlideShows | undefined {
  if (chart !== undefined) return view === undefined ? { form: 'chart', chart, query: '' } : undefined
  return view === undefined ? undefined : { form: 'view', view }
}

const slides = v.pipe(
  v.array(slide),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): readonly [Slide, ...Slide[]] => {
    const [first, ...others] = value
    if (first !== undefined) return [first, ...others]
    addIssue({ message: 'empty-list' })
    return NEVER
  }),
)

const playlistEntries = {
  id: playlistId,
  title: text,
  order: number,
  seconds,
  schedule: v.optional(schedule),
  slides,
}

const playlistRecord = closed(playlistEntries)

/** data/playlists/<id>.json */
export const playlistFile = closed({ $schema: v.optional(v.string()), ...playlistEntries })

export const toPlaylist = (wire: v.InferOutput<typeof playlistRecord>): SavedPlaylist => ({
  id: wire.id,
  title: wire.title,
  order: wire.order,
  seconds: wire.seconds,
  schedule: wire.schedule,
  slides: wire.slides,
})

/** data/playlists.json */
export const playlistsFile = closed({ version: text, playlists: v.array(playlistRecord) })

export const toPlaylistsFile = (wire: v.InferOutput<typeof playlistsFile>): PlaylistsFile => ({
  version: wire.version,
  playlists: new Map(wire.playlists.map((each) => [each.id, toPlaylist(each)])),
})
