import { ExportError } from '~/export/exportError'
import type { Exported } from '~/export/exported'
import { copyPicture } from '~/export/picture/copyPicture'
import type { PictureOptions } from '~/export/picture/options'
import { pngOf } from '~/export/picture/pngOf'
import { svgOf } from '~/export/picture/svgOf'
import type { DrawnFigure } from '~/figure/model'
import { itemOf } from './itemOf'

// Runs in a page of the built site, under its policy, with its style sheets and files: what the share dialog will call,
// without the dialog.

/** What can be handed over to the test's own process. */
interface Made {
  readonly name: string
  readonly type: string
  readonly base64: string
  readonly warnings: readonly string[]
  readonly error: string
}

const none: Made = { name: '', type: '', base64: '', warnings: [], error: '' }

async function made(work: () => Promise<Exported>): Promise<Made> {
  try {
    const { name, type, data, warnings = [] } = await work()
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    return { ...none, name, type, base64: btoa(text), warnings }
  } catch (error) {
    if (error instanceof ExportError) return { ...none, error: error.message }
    throw error
  }
}

interface Order {
  readonly chart: string
  readonly query?: string
  /** In place of the figure's own. */
  readonly words?: Partial<DrawnFigure>
  readonly options: PictureOptions
}

const harness = {
  svg: ({ chart, query = '', words = {}, options }: Order) =>
    made(async () => svgOf(await itemOf(chart, query, words), options)),
  png: ({ chart, query = '', words = {}, options }: Order, scale: 1 | 2 | 4 = 1) =>
    made(async () => pngOf(await itemOf(chart, query, words), { ...options, scale })),
  copy: ({ chart, query = '', words = {}, options }: Order) =>
    made(async () => {
      const png = itemOf(chart, query, words).then((item) => pngOf(item, { ...options, scale: 1 }))
      await copyPicture(png)
      return png
    }),
}

export type PictureHarness = typeof harness

Reflect.set(globalThis, 'amurPictures', harness)
