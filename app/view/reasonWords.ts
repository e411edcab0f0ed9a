import type { Words } from '~/i18n/en'
import type { ProblemReason } from './reading'

/** Why a part of the address was ignored, in words. */
export function reasonWords(reason: ProblemReason, { problem }: Words): string {
  if (reason.kind === 'not-one-of') return problem['not-one-of'](reason.allowed)
  if (reason.kind === 'not-between') return problem['not-between'](reason.least, reason.most)
  return reason.kind === 'too-many' ? problem['too-many'](reason.most) : problem[reason.kind]
}
