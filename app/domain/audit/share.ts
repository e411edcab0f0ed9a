import type { Agreement } from '../agreement'
import { measureTheSame } from '../contest'
import { isPlainFact } from '../derive/claim-index'
import type { ClaimIndex } from '../derive/claim-index'
import { readingsOf } from '../derive/readings'
import { turnedOptions } from '../derive/reckonings'
import { intervalUnder } from '../derive/term'
import { optionsAt, reckon } from '../derive/ways'
import type { Option } from '../derive/ways'
import { intersection } from '../interval'
import type { Definition, Series } from '../series'
import { equalsOther, judged } from './check-of'
import type { Check, Reason } from './check'
import { bestOf } from './judge'

type Share = Extract<Definition, { form: 'share' }>

/**
 * A part against its stated share of the whole: energy for 129 against 73 per cent of exports. The whole is taken as
 * stated and, in a check of its own, as what is left of a total, since the two may rest on different articles.
 */
export function shareChecks(
  series: Series,
  definition: Share,
  index: ClaimIndex,
  by: string | undefined,
): readonly Check[] {
  const [part, whole] = [index.series.get(definition.of), index.series.get(definition.in)]
  if (part === undefined || whole === undefined) return []
  return index
    .groups(series.id)
    .filter((group) => isPlainFact(group, series))
    .flatMap((share) =>
      index
        .at(part.id, share.period)
        .filter((group) => measureTheSame(group, share, index.bases))
        .flatMap((group) => {
          const stated = optionsAt(index, whole, share.period, part.unit)
          const left = turnedOptions(whole, share.period, part.unit, index)
          return [
            ...partCheck(series, part, group, share, stated, index, by),
            ...partCheck(series, part, group, share, left, index, [by, 'turned'].filter(Boolean).join('.')),
          ]
        }),
    )
}

function partCheck(
  series: Series,
  part: Series,
  group: Agreement,
  share: Agreement,
  wholes: readonly Option[],
  index: ClaimIndex,
  by: string | undefined,
): readonly Check[] {
  const { unit } = part
  const shares = readingsOf(share, series.unit, index.show).map((term) => ({ groups: [share], term }))
  const reckoned = reckon(
    { formula: 'part-of-whole', series: part.id, period: share.period, unit, inputs: [wholes, shares] },
    index,
    group,
  )
  if (!reckoned.ok) return []
  const lefts = readingsOf(group, unit, index.show)
  const best = bestOf(
    lefts,
    reckoned.options.map(({ term }) => term),
  )
  if (best === undefined) return []
  const subject = {
    identity: 'share',
    series: part,
    group,
    unit,
    by: [share.finest.id, by].filter(Boolean).join('.'),
  } as const
  const note = best.judgement.verdict === 'contradicts' ? isTheWhole(lefts[0], wholes) : undefined
  return [judged(subject, best, note)]
}

/** A "part" that is as large as the whole is told as such. */
function isTheWhole(left: Option['term'] | undefined, wholes: readonly Option[]): Reason | undefined {
  const own = left === undefined ? undefined : intervalUnder(left, new Map())
  if (own === undefined) return undefined
  for (const { term } of wholes) {
    const theirs = intervalUnder(term, new Map())
    if (term.form === 'claim' && theirs !== undefined && intersection(own, theirs) !== undefined)
      return equalsOther(term.claim.series, term.claim.period, term.claim.id)
  }
  return undefined
}
