import type { SkipReason } from '~/domain/wall/state'

/** Why a slide cannot be shown. */
export class SlideError extends Error {
  readonly why: SkipReason

  constructor(why: SkipReason) {
    super(why)
    this.name = 'SlideError'
    this.why = why
  }
}
