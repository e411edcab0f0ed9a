import { DataError } from '~/domain/data-error'
import type { SkipReason } from '~/domain/wall/state'
import { SlideError } from './SlideError'

/** What a failure to load a slide means to the wall. */
export function skipReasonOf(error: unknown): SkipReason {
  if (error instanceof SlideError) return error.why
  // A file that is not there is no better than one that is broken: asking again is in vain.
  if (error instanceof DataError) return error.lasting ? 'invalid' : 'unreachable'
  if (error instanceof DOMException) return 'slow'
  // The code of a chart kind that could not be fetched is a TypeError in every browser.
  return error instanceof TypeError ? 'unreachable' : 'broken'
}
