import { useEffect, useState } from 'react'
import type { ExportItem } from '~/export/exported'
import type { PictureOptions } from '~/export/picture/options'
import { reasonOf } from './reasonOf'

interface Preview {
  /** The last picture that came out; it stays while the next is drawn. */
  readonly image: string | undefined
  readonly warnings: readonly string[]
  readonly error: string | undefined
}

const nothing: Preview = { image: undefined, warnings: [], error: undefined }

/** Milliseconds in which a reader may go on typing a size. */
const pause = 120

/** The picture as it would be saved. A data address: the site's policy lets images be no blobs. */
export function usePreview(
  item: ExportItem,
  { width, height, background, theme, qr }: PictureOptions,
): Preview & { readonly isDrawing: boolean } {
  const order = [width, height, background, theme, qr].join(' ')
  const [made, setMade] = useState<{ readonly order: string; readonly preview: Preview }>()
  useEffect(() => {
    let stale = false
    const settle = (preview: Preview) => {
      if (!stale) setMade({ order, preview })
    }
    const draw = async () => {
      try {
        const { svgOf } = await import('~/export/picture/svgOf')
        const { data, warnings = [] } = await svgOf(item, { width, height, background, theme, qr })
        const text = typeof data === 'string' ? data : new TextDecoder().decode(data)
        const image = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
        settle({ image, warnings, error: undefined })
      } catch (error) {
        settle({ image: undefined, warnings: [], error: reasonOf(error) })
      }
    }
    const timer = setTimeout(() => void draw(), pause)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [item, order, width, height, background, theme, qr])
  return { ...(made?.preview ?? nothing), isDrawing: made?.order !== order }
}
