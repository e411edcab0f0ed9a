import type { ExportItem, Exported } from '~/export/exported'
import { fileName } from '~/export/fileName'
import type { PictureOptions } from './options'
import { svgPicture } from './svgPicture'

/** A figure as an SVG file that needs no other file. */
export async function svgOf(item: ExportItem, options: PictureOptions): Promise<Exported> {
  const { text, warnings } = await svgPicture(item, options)
  return { name: fileName(item, 'svg'), type: 'image/svg+xml', data: text, warnings }
}
