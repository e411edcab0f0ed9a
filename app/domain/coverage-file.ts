import type { Coverage } from './coverage'

/** The published coverage, with the version of the corpus that it is of. */
export interface CoverageFile extends Coverage {
  readonly version: string
}
