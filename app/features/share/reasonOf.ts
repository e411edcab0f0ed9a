import { DataError } from '~/domain/data-error'
import { ExportError } from '~/export/exportError'
import { enShare } from '~/i18n/enShare'

/** Why a file was not made, in words for the reader. Errors of ours say what to do; others at least that nothing was saved. */
export function reasonOf(error: unknown): string {
  if (error instanceof ExportError || error instanceof DataError) return error.message
  // How browsers tell that a script did not come: each in words of its own.
  if (error instanceof TypeError && /import|module/iu.test(error.message)) return enShare.noCode
  return enShare.notMade(error instanceof Error ? error.message : String(error))
}
