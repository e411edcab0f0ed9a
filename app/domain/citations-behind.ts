import type { Citation } from './citation'
import type { Conversion } from './convert'
import type { Term } from './derive/term'
import type { Point } from './point'

/** Every citation that a number rests on: of its claims, of what it is reckoned from, and of the rates that converted them. */
export function citationsBehind(point: Point): readonly Citation[] {
  if (point.kind === 'derived') return ofTerm(point.term)
  return [
    ...point.claims.map(({ citation }) => citation),
    ...[...point.conversions.values()].flatMap(ofConversion),
  ]
}

const ofTerm = (term: Term): readonly Citation[] =>
  term.form === 'claim'
    ? [term.claim.citation, ...ofConversion(term.conversion)]
    : term.inputs.flatMap(ofTerm)

const ofConversion = ({ steps }: Conversion): readonly Citation[] =>
  steps.flatMap(({ citations }) => citations)
