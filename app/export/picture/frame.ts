/**
 * The paper that a picture is set on. Its units are as large as a page's pixels look in a picture of its size: a chart
 * on a slide has larger letters than the same chart in a column.
 */
export interface Frame {
  readonly width: number
  readonly height: number
  /** CSS pixels in a unit. */
  readonly zoom: number
  /** Around everything. */
  readonly pad: number
}

/** The side of the square whose letters are as large as a page's. */
const ownSide = 720
/** Less than this is no picture but a strip: letters stay as they are. */
const leastWidth = 560
const leastHeight = 400

export const ownZoom = (width: number, height: number): number =>
  Math.max(1, Math.min(Math.sqrt(width * height) / ownSide, width / leastWidth, height / leastHeight))

export function frameOf(pixelWidth: number, pixelHeight: number, zoom: number): Frame {
  const width = pixelWidth / zoom
  const height = pixelHeight / zoom
  return { width, height, zoom, pad: Math.round(Math.min(28, Math.max(12, Math.min(width, height) * 0.045))) }
}
