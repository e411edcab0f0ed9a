import { ExportError } from '~/export/exportError'
import type { ExportItem, Exported } from '~/export/exported'
import { fileName } from '~/export/fileName'
import { enPicture } from '~/i18n/enPicture'
import type { PictureOptions } from './options'
import { pngWith } from './pngWith'
import { svgPicture } from './svgPicture'

interface PngOptions extends PictureOptions {
  /** Pixels of the file in a CSS pixel. */
  readonly scale: 1 | 2 | 4
}

/** Dots an inch of a CSS pixel. */
const density = 96

/** The SVG picture as pixels. */
export async function pngOf(item: ExportItem, options: PngOptions): Promise<Exported> {
  const picture = await svgPicture(item, options, options.scale)
  const pixels = await pixelsOf(picture.text, picture.width, picture.height)
  const data = pngWith(pixels, {
    dotsPerInch: density * options.scale,
    texts: {
      Title: item.figure.heading,
      Source: item.context.address,
      Software: item.context.words.site.name,
    },
  })
  return { name: fileName(item, 'png'), type: 'image/png', data, warnings: picture.warnings }
}

async function pixelsOf(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await decoded(svg)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (context === null) throw new ExportError(enPicture.error.tooLarge)
  context.drawImage(image, 0, 0, width, height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (blob === null) throw new ExportError(enPicture.error.tooLarge)
  return new Uint8Array(await blob.arrayBuffer())
}

/** By a data address: the site's policy lets images be no blobs. */
async function decoded(svg: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  try {
    await image.decode()
  } catch {
    throw new ExportError(enPicture.error.notDrawn)
  }
  return image
}
