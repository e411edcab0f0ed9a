import type { Check } from './check'

/** The published audit, with the version of the corpus that was audited. */
export interface AuditFile {
  readonly version: string
  readonly checks: readonly Check[]
}
