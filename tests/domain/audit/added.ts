import { auditOf } from '../../../app/domain/audit/audit'
import type { Check, Verdict } from '../../../app/domain/audit/check'
import { comparable } from '../../../app/domain/basis'
import type { Account } from '../../../app/domain/basis'
import { observationIds } from '../../../app/domain/brand'
import { intersection, intervalOf, width } from '../../../app/domain/interval'
import type { Observation } from '../../../app/domain/observation'
import type { Quantity } from '../../../app/domain/quantity'
import { unitOf } from '../../../app/domain/unit'
import type { Audited } from '../../../mocks/audited'

/** Worse downwards. */
const order: readonly Verdict[] = ['agrees', 'agrees-rounded', 'not-comparable', 'contradicts']

/** A claim that comes last in every order. */
export const addedLike = (claim: Observation, quantity: Quantity = claim.quantity): Observation => ({
  ...claim,
  id: added,
  quantity,
})
const added = idOf('zz-added')

/**
 * What got worse, or went away, by adding a claim that follows another. A check that was there before is no worse, and a
 * new one no worse than that of the claim which it follows, or it agrees.
 *
 * Checks of forecasts are left out: what most claims make is what came, so another claim may change what they are held
 * against.
 */
export function worseBy(claim: Observation, followed: Observation, corpus: Audited): readonly string[] {
  const series = corpus.series.map((one) =>
    one.series.id === claim.series ? { ...one, observations: [...one.observations, claim] } : one,
  )
  const [before, after] = [verdictsIn(corpus), verdictsIn({ ...corpus, series })]
  const worse = [...after].filter(([name, verdict]) => {
    const was = before.get(name) ?? before.get(name.replace(claim.id, followed.id)) ?? 'agrees'
    return order.indexOf(verdict) > order.indexOf(was)
  })
  const gone = [...before.keys()].filter((name) => !after.has(name))
  return [...worse.map(([name, verdict]) => `${name} ${verdict}`), ...gone.map((name) => `${name} is gone`)]
}

const verdictsIn = (corpus: Audited): ReadonlyMap<string, Verdict> =>
  new Map(
    auditOf(corpus)
      .filter(({ identity }) => identity !== 'forecast')
      .map((check) => [nameOf(check), check.verdict]),
  )

/** Two groups of one question may change sides when one of them grows. */
const nameOf = ({ id, identity }: Check): string =>
  identity === 'same' || identity === 'conversion' ? id.split('.').toSorted().join('.') : id

/** A number, bound or range around the size of a quantity. */
export function vaguer({ stated, unit }: Quantity, form: Quantity['stated']['form']): Quantity {
  const size = stated.form === 'value' ? Math.round(Math.abs(stated.value)) : 100
  const bare = { unit, hedge: undefined }
  switch (form) {
    case 'at-least':
      return { ...bare, stated: { form, low: 0 } }
    case 'at-most':
      return { ...bare, stated: { form, high: size * 10 } }
    case 'between':
      return { ...bare, stated: { form, low: size / 2, high: size * 2 } }
    case 'value':
      return { ...bare, stated: { form, value: size } }
  }
}

/** Whether two claims in one scale can be compared and agree, and the second leaves more open. */
export function agreesMoreVaguely(a: Observation, b: Observation, { bases }: Audited): boolean {
  const accountOf = ({ basis: id, quantity }: Observation): Account | undefined => {
    const basis = bases.find((one) => one.id === id)
    return basis === undefined ? undefined : { basis, currency: unitOf(quantity.unit).currency }
  }
  const [one, other] = [accountOf(a), accountOf(b)]
  if (one === undefined || other === undefined || !comparable(one, other)) return false
  const own = intervalOf(a.quantity, b.quantity.unit)
  const theirs = intervalOf(b.quantity, b.quantity.unit)
  return (
    own !== undefined &&
    theirs !== undefined &&
    intersection(own, theirs) !== undefined &&
    width(own) < width(theirs)
  )
}

function idOf(text: string): Observation['id'] {
  if (!observationIds.is(text)) throw new Error(text)
  return text
}
