import type { ClaimChange } from '~/domain/history'
import type { Observation } from '~/domain/observation'
import type { Words } from '~/i18n/en'
import { periodWords, statedText } from '~/i18n/format'

/** `2023: $240.1 bn is now $240.11 bn`; where the number stands, the words say what else was corrected. */
export function pinChange(change: ClaimChange, words: Words): string {
  const { pinned } = words
  switch (change.kind) {
    case 'added':
      return pinned.added(when(change.now, words), value(change.now, words))
    case 'withdrawn':
      return pinned.withdrawn(when(change.was, words), value(change.was, words))
    case 'revised': {
      const [was, now] = [value(change.was, words), value(change.now, words)]
      const [before, after] = [when(change.was, words), when(change.now, words)]
      if (was !== now) return pinned.value(after, was, now)
      if (before !== after) return pinned.span(now, before, after)
      return change.was.basis === change.now.basis ? pinned.wording(after, now) : pinned.basis(after, now)
    }
  }
}

const when = ({ period }: Observation, words: Words): string => periodWords(period, words)

const value = ({ quantity: { stated, hedge, unit } }: Observation, words: Words): string =>
  statedText(stated, hedge, unit, words)
