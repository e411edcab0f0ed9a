import * as v from 'valibot'
import type { Node, Side } from '../domain/audit/check'
import { formulaIds } from '../domain/derive/formula'
import { closed, number, observationId, period, seriesId, unit } from './fields'
import { several } from './several'
import { statedOf } from './stated'

/** An end that is left out is open. */
const interval = v.pipe(
  closed({ low: v.optional(number), high: v.optional(number) }),
  v.transform(({ low = -Infinity, high = Infinity }) => ({ low, high })),
  v.check(({ low, high }) => low <= high, 'inverted-range'),
)

const stated = v.pipe(
  closed({ value: v.optional(number), low: v.optional(number), high: v.optional(number) }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const known = statedOf(dataset.value)
    if (known !== undefined) return known
    addIssue({ message: 'no-number' })
    return NEVER
  }),
)

const claim = closed({ form: v.literal('claim'), series: seriesId, observation: observationId })

const derived = v.pipe(
  closed({
    form: v.literal('derived'),
    formula: v.picklist(formulaIds, 'choice'),
    series: seriesId,
    period,
    unit,
    interval,
    value: v.optional(number),
    revision: v.optional(number),
    inputs: several(v.lazy(() => node)),
  }),
  v.transform(({ value, revision = 0, ...rest }) => ({ ...rest, value, revision })),
)

/** Arithmetic with its inputs in it, down to claims by their ids. */
const node: v.GenericSchema<unknown, Node> = v.variant('form', [claim, derived])

/** One side of a check: what it can mean, what it is stated or reckoned as, and what it is made of. */
export const side = v.pipe(
  closed({ interval, stated: v.optional(stated), tree: node }),
  v.transform((wire): Side => ({ interval: wire.interval, value: wire.stated, tree: wire.tree })),
)
