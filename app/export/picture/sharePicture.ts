import { ExportError } from '~/export/exportError'
import type { Exported } from '~/export/exported'
import { enPicture } from '~/i18n/enPicture'
import { blobOf } from './blobOf'

/** Whether the system's share sheet takes files; asked before a button for it is shown. */
export const canShare = (type: string): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([], 'picture', { type })] })

/**
 * Hands a finished picture to the system's share sheet. Call it inside the click.
 *
 * @returns false when the reader closed the sheet
 * @throws ExportError when there is no sheet, or when it refuses the file
 */
export async function sharePicture(picture: Exported, title: string): Promise<boolean> {
  const files = [new File([blobOf(picture)], picture.name, { type: picture.type })]
  if (typeof navigator.canShare !== 'function' || !navigator.canShare({ files })) {
    throw new ExportError(enPicture.error.noShare)
  }
  try {
    await navigator.share({ files, title })
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false
    throw new ExportError(enPicture.error.share)
  }
}
