import type { Block, Placed } from './block'
import type { PictureContent } from './content'
import type { Edition } from './edition'
import { eventsBlock } from './eventsBlock'
import type { PinText } from './eventsBlock'
import { footBlock } from './footBlock'
import type { Frame } from './frame'
import { notesBlock } from './notesBlock'
import { ruleBlock } from './ruleBlock'
import { runOf } from './run'
import type { Measure, Run } from './run'
import { stacked } from './stacked'
import { textBlock } from './textBlock'
import { titleBlock } from './titleBlock'

/** Where everything of a picture stands, in its frame's units. */
export interface Arrangement {
  readonly placed: readonly Placed[]
  readonly chart: Area
  readonly code: Area | undefined
  readonly isClipped: boolean
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const narrowBelow = 480
const lowBelow = 420
/** Of the frame's height, at most. */
const titleShare = 0.26
const leading = 1.42

/** @param code side of a QR code, 0 for none */
export function arranged(
  content: PictureContent,
  edition: Edition,
  pins: readonly PinText[],
  code: number,
  frame: Frame,
  measure: Measure,
): Arrangement {
  const { pad } = frame
  const width = frame.width - 2 * pad
  const isNarrow = frame.width < narrowBelow
  const small = isNarrow ? 10.5 : 11.5
  const text = (runs: readonly Run[], size: number, room = width): Block =>
    textBlock(runs, { size, leading, width: room, measure })
  const optional = (said: string | undefined, run: Partial<Run>, size: number, room = width): Block =>
    said === undefined || said === '' ? nothing : text([runOf(said, run)], size, room)

  const title = titleBlock(content.title, titleSize(frame), width, frame.height * titleShare, measure)
  const head = stacked([
    [0, title.block],
    [4, optional(edition.subtitle ? content.subtitle : undefined, {}, isNarrow ? 12 : 13.5)],
    [3, optional(content.asof, { tone: 'ink', weight: 'bold' }, isNarrow ? 11.5 : 12.5)],
  ])

  const events = eventsBlock(pins, small, 1.36, width, measure)
  const foot = footBlock(
    [
      [0, (room) => optional(edition.note ? content.note : undefined, { tone: 'ink' }, small + 0.5, room)],
      [5, (room) => notesBlock(content.notes, small, leading, room, measure)],
      [4, (room) => optional(edition.gaps ? content.gaps.join(' ') : undefined, {}, small, room)],
      [5, (room) => text(content.sources(edition.sources), small, room)],
      [4, (room) => text(content.origin(edition.wholeAddress), small, room)],
    ],
    width,
    code,
  )
  const below = stacked([
    [0, events],
    [9, ruleBlock(width)],
    [7, foot],
  ])
  const footTop = frame.height - pad - below.height
  const chartTop = pad + head.height + 10
  return {
    placed: [...head.at(pad, pad), ...below.at(pad, footTop)],
    chart: { x: pad, y: chartTop, width, height: footTop - 8 - chartTop },
    code:
      code === 0
        ? undefined
        : { x: frame.width - pad - code, y: frame.height - pad - code, width: code, height: code },
    isClipped: title.isClipped,
  }
}

const titleSize = ({ width, height }: Frame): number =>
  width < narrowBelow ? 20 : width < 640 || height < lowBelow ? 23 : 27

const nothing: Block = { height: 0, at: () => [] }
