import type { Check, Node, Reason, Side } from '../../domain/audit/check'
import type { Interval } from '../../domain/interval'
import { periodText } from '../../domain/period'
import type { Stated } from '../../domain/quantity'
import { statedFields } from '../../domain/stated-fields'
import type { JsonObject } from './json'

/** data/audit.json: every check with both of its sides, which unfold down to claims by their ids. */
export const auditJson = (checks: readonly Check[], version: string): JsonObject => ({
  version,
  checks: checks.map(checkJson),
})

export const checkJson = (check: Check): JsonObject => ({
  id: check.id,
  identity: check.identity,
  verdict: check.verdict,
  series: check.series,
  topic: check.topic,
  period: periodText(check.period),
  observations: check.observations,
  unit: check.unit,
  left: sideJson(check.left),
  right: check.right === undefined ? undefined : sideJson(check.right),
  gap:
    check.gap === undefined
      ? undefined
      : { absolute: tidy(check.gap.absolute), percent: optional(check.gap.percent) },
  rounding: check.rounding,
  reason: reasonJson(check.reason),
})

const sideJson = ({ interval, value, tree }: Side): JsonObject => ({
  interval: intervalJson(interval),
  stated: value === undefined ? undefined : statedJson(value),
  tree: nodeJson(tree),
})

function nodeJson(node: Node): JsonObject {
  const { form, series } = node
  if (form === 'claim') return { form, series, observation: node.observation }
  const { formula, period, unit, interval, value, revision, inputs } = node
  return {
    form,
    formula,
    series,
    period: periodText(period),
    unit,
    interval: intervalJson(interval),
    value: optional(value),
    revision: revision === 0 ? undefined : revision,
    inputs: inputs.map(nodeJson),
  }
}

/** An open end is left out. */
const intervalJson = ({ low, high }: Interval): JsonObject => ({ low: finite(low), high: finite(high) })

const finite = (end: number): number | undefined => (Number.isFinite(end) ? tidy(end) : undefined)

function statedJson(stated: Stated): JsonObject {
  const { value, low, high } = statedFields(stated)
  return { value: optional(value), low: optional(low), high: optional(high) }
}

const optional = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : tidy(value)

/** Twelve digits are far more than any claim has; what lies beyond them is the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12))

function reasonJson(reason: Reason): JsonObject {
  switch (reason.kind) {
    case 'equals-other':
    case 'missing-input':
      return { ...reason, period: periodText(reason.period) }
    case 'fits-base':
      return { ...reason, base: periodText(reason.base), named: periodText(reason.named) }
    case 'different-period':
      return { ...reason, other: periodText(reason.other) }
    case 'plain':
    case 'read-to':
    case 'no-base-fits':
    case 'base-unknown':
    case 'different-bases':
    case 'different-currencies':
    case 'no-rate':
    case 'divides-by-zero':
      return { ...reason }
  }
}
