import { ExportError } from '~/export/exportError'
import type { Exported } from '~/export/exported'
import { enPicture } from '~/i18n/enPicture'
import { blobOf } from './blobOf'

/**
 * Puts a picture on the clipboard. Call it inside the click and hand over the picture while it is still being made:
 * Safari takes a promise, and nothing that comes after the click has been answered.
 *
 * @throws ExportError when the browser does not let the page write; what the picture itself failed of comes as it is
 */
export async function copyPicture(png: Promise<Exported>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) {
    throw new ExportError(enPicture.error.clipboard)
  }
  const item = new ClipboardItem({ 'image/png': png.then(blobOf) })
  try {
    await navigator.clipboard.write([item])
  } catch {
    await png
    throw new ExportError(enPicture.error.clipboard)
  }
}
