/** What breaks a rule at one place of the file, and what would satisfy it. */
interface FaultInFile {
  readonly path: string
  readonly rule: string
  readonly message: string
  readonly remedy: string
}

export type DataCause =
  /** The server answered, but not with the file. */
  | { readonly kind: 'status'; readonly file: string; readonly status: number }
  /** No answer at all. */
  | { readonly kind: 'network'; readonly file: string }
  | { readonly kind: 'invalid'; readonly file: string; readonly faults: readonly FaultInFile[] }

/** Why a published file could not be had. */
export class DataError extends Error {
  override readonly cause: DataCause

  constructor(cause: DataCause) {
    super(sentence(cause))
    this.name = 'DataError'
    this.cause = cause
  }

  /** Whether asking again is in vain. */
  get lasting(): boolean {
    return this.cause.kind === 'invalid' || (this.cause.kind === 'status' && this.cause.status < 500)
  }
}

function sentence(cause: DataCause): string {
  switch (cause.kind) {
    case 'status':
      return `${cause.file}: the server answered ${cause.status}`
    case 'network':
      return `${cause.file} could not be reached`
    case 'invalid': {
      const [first] = cause.faults
      const where = first === undefined || first.path === '' ? '' : `${first.path}: `
      const more = cause.faults.length > 1 ? ` (and ${cause.faults.length - 1} more)` : ''
      return `${cause.file} is not valid: ${where}${first?.message ?? ''}${more}`
    }
  }
}
