import { DataError } from '~/data/data-error'
import type { SkipReason } from '~/domain/wall/state'
import { SlideError } from './SlideError'

/** What a failure to load a slide means to the wall. */
export function skipReasonOf(error: unknown): SkipReason {
  if (error instanceof SlideError) return error.why
  if (error instanceof DataError) return error.cause.kind === 'invalid' ? 'invalid' : 'unreachable'
  if (error instanceof DOMException) return 'slow'
  // The code of a chart kind that could not be fetched is a TypeError in every browser.
  return error instanceof TypeError ? 'unreachable' : 'broken'
}
