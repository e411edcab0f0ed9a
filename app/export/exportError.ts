/** Why a file could not be made or handed over, in words that tell the reader what to do. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
}
