import type { Block } from './block'
import { runOf } from './run'
import type { Measure, Run } from './run'
import { textBlock } from './textBlock'

/** What a numbered pin stands for. */
export interface PinText {
  readonly number: number
  readonly isOwn: boolean
  readonly events: readonly { readonly title: string; readonly when: string }[]
  /** `and 3 more`, or nothing. */
  readonly more: string
}

export const discRadius = 7.5
const indent = 2 * discRadius + 7
const columnGap = 28
const rowGap = 3
/** Narrower, a column breaks every title. */
const narrowest = 250

/** The pins' texts under their numbers, in columns that are read downwards. */
export function eventsBlock(
  pins: readonly PinText[],
  size: number,
  leading: number,
  width: number,
  measure: Measure,
): Block {
  const step = Math.max(size * leading, 2 * discRadius + 1)
  const columns = Math.max(
    1,
    Math.min(3, pins.length, Math.floor((width + columnGap) / (narrowest + columnGap))),
  )
  const column = (width - (columns - 1) * columnGap) / columns
  const perColumn = Math.ceil(pins.length / columns)
  const items = pins.map((pin, index) => ({
    pin,
    column: Math.floor(index / perColumn),
    text: textBlock(runsOf(pin), { size, leading: step / size, width: column - indent, measure }),
  }))
  const ends = new Map<number, number>()
  const spots = items.map((item) => {
    const held = ends.get(item.column)
    const y = held === undefined ? 0 : held + rowGap
    ends.set(item.column, y + item.text.height)
    return { ...item, x: item.column * (column + columnGap), y }
  })
  return {
    height: Math.max(0, ...ends.values()),
    at: (left, top) =>
      spots.flatMap(({ pin, text, x, y }) => [
        {
          kind: 'disc',
          number: pin.number,
          isOwn: pin.isOwn,
          x: left + x + discRadius,
          y: top + y + step / 2,
        },
        ...text.at(left + x + indent, top + y),
      ]),
  }
}

const runsOf = ({ events, more }: PinText): readonly Run[] => [
  ...events.flatMap(({ title, when }, index) => [
    runOf(`${index === 0 ? '' : '; '}${title} `, { tone: 'ink' }),
    runOf(when),
  ]),
  runOf(more === '' ? '' : ` ${more}`),
]
