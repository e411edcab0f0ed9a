import { arranged } from './arrange'
import type { Arrangement } from './arrange'
import type { PictureContent } from './content'
import { attempts } from './edition'
import type { Edition } from './edition'
import type { PinText } from './eventsBlock'
import { frameOf, ownZoom } from './frame'
import type { Frame } from './frame'
import type { QrCode } from './qrCode'
import type { Measure } from './run'

/** How a chart would stand in an area: the pins it has, and what is left for the plot between its axes and labels. */
export interface ChartFit {
  readonly pins: readonly PinText[]
  readonly plot: { readonly width: number; readonly height: number }
}

interface Fitting {
  readonly content: PictureContent
  readonly size: { readonly width: number; readonly height: number }
  /** How many events the figure has. */
  readonly events: number
  readonly chartIn: (events: number, width: number, height: number) => ChartFit
  readonly codeIn: (frame: Frame) => QrCode | undefined
  readonly measure: Measure
}

export interface Fitted {
  readonly frame: Frame
  readonly edition: Edition
  readonly arrangement: Arrangement
  readonly code: QrCode | undefined
}

const leastPlot = { width: 120, height: 70 }

/** The fullest picture whose chart can still be read; undefined where even the barest has no room for it. */
export function fitted(fitting: Fitting): Fitted | undefined {
  const { size, events } = fitting
  for (const { zoom, edition } of attempts(ownZoom(size.width, size.height), events)) {
    const frame = frameOf(size.width, size.height, zoom)
    const code = fitting.codeIn(frame)
    const arrangement = arrangedIn(frame, edition, code, fitting)
    if (arrangement !== undefined) return { frame, edition, arrangement, code }
  }
  return undefined
}

function arrangedIn(
  frame: Frame,
  edition: Edition,
  code: QrCode | undefined,
  { content, chartIn, measure }: Fitting,
): Arrangement | undefined {
  const width = frame.width - 2 * frame.pad
  let fit = chartIn(edition.events, width, frame.height / 2)
  // The pins' texts take room from the chart, whose room decides which pins share a place: twice is enough.
  for (let turn = 0; turn < 3; turn++) {
    const arrangement = arranged(content, edition, fit.pins, code?.side ?? 0, frame, measure)
    const { chart } = arrangement
    if (chart.height < edition.chart * frame.height) return undefined
    const now = chartIn(edition.events, width, chart.height)
    if (now.plot.height < leastPlot.height || now.plot.width < leastPlot.width) return undefined
    if (now.pins.length === fit.pins.length) return arrangement
    fit = now
  }
  return undefined
}
