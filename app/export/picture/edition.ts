import type { SourceDetail } from './content'

/** Which of the things around a chart a picture has. What qualifies its numbers has no choice here: it is in all. */
export interface Edition {
  /** At most so many events are pinned and told. */
  readonly events: number
  readonly gaps: boolean
  readonly note: boolean
  readonly subtitle: boolean
  readonly sources: SourceDetail
  readonly wholeAddress: boolean
  /** Share of the picture's height that the chart has at least. */
  readonly chart: number
}

const all: Edition = {
  events: 0,
  gaps: true,
  note: true,
  subtitle: true,
  sources: 'publishers',
  wholeAddress: true,
  chart: 0.42,
}

const fewest: Edition = {
  ...all,
  gaps: false,
  note: false,
  subtitle: false,
  sources: 'count',
  wholeAddress: false,
  chart: 0.25,
}

export interface Attempt {
  readonly zoom: number
  readonly edition: Edition
}

/** From the fullest picture to the barest: the least important goes first, and letters shrink before facts go. */
export function attempts(zoom: number, events: number): readonly Attempt[] {
  const told = [9, 6, 4, 3, 2, 1].filter((count) => count < events)
  const withEvents = [Math.min(events, 12), ...told]
    .filter((count) => count > 0)
    .map((count) => ({ zoom, edition: { ...all, events: count, chart: 0.44 } }))
  const zooms = [zoom, zoom * 0.87, zoom * 0.75].filter((one) => one >= 1)
  const least = Math.min(...zooms)
  const shorter: readonly Edition[] = [
    { ...all, sources: 'agencies', chart: 0.4 },
    { ...all, sources: 'agencies', gaps: false, chart: 0.4 },
    { ...all, sources: 'agencies', gaps: false, note: false, chart: 0.36 },
    { ...fewest, sources: 'agencies', subtitle: true, wholeAddress: true, chart: 0.36 },
    { ...fewest, sources: 'agencies', wholeAddress: true },
  ]
  return [
    ...withEvents,
    ...zooms.map((one) => ({ zoom: one, edition: all })),
    ...shorter.map((edition) => ({ zoom: least, edition })),
    ...[1, 0.82, 0.66].map((part) => ({ zoom: least * part, edition: { ...fewest, wholeAddress: true } })),
    { zoom: least * 0.66, edition: fewest },
  ]
}
