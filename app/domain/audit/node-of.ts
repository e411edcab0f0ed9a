import type { Term } from '../derive/term'
import type { Node } from './check'

/** A term by its claims' ids, as files and pages name it. */
export function nodeOf(term: Term): Node {
  if (term.form === 'claim') {
    return { form: 'claim', series: term.claim.series, observation: term.claim.id }
  }
  const { formula, series, period, unit, interval, value, revision, inputs } = term
  const [first, ...rest] = inputs
  return {
    form: 'derived',
    formula,
    series,
    period,
    unit,
    interval,
    value,
    revision,
    inputs: [nodeOf(first), ...rest.map(nodeOf)],
  }
}
