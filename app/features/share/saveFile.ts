import type { Exported } from '~/export/exported'
import { blobOf } from '~/export/picture/blobOf'

/** Browsers read the file some time after the click; a minute is more than any takes. */
const readBy = 60_000

/** Hands a finished file to the browser's downloads. */
export function saveFile(file: Exported): void {
  const address = URL.createObjectURL(blobOf(file))
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), readBy)
}
