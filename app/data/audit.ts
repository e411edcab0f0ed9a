import * as v from 'valibot'
import { identities, verdicts } from '../domain/audit/check'
import type { Check } from '../domain/audit/check'
import type { AuditFile } from '../domain/audit/audit-file'
import { side } from './audit-side'
import {
  basisId,
  checkId,
  closed,
  currency,
  number,
  observationId,
  period,
  seriesId,
  text,
  topicId,
  unit,
} from './fields'
import { several } from './several'

const reason = v.variant('kind', [
  closed({ kind: v.literal('plain') }),
  closed({ kind: v.literal('read-to'), observation: observationId, step: number }),
  closed({ kind: v.literal('equals-other'), series: seriesId, period, observation: observationId }),
  closed({ kind: v.literal('fits-base'), base: period, named: period }),
  closed({ kind: v.literal('no-base-fits'), words: text }),
  closed({ kind: v.literal('base-unknown'), words: text }),
  closed({ kind: v.literal('different-bases'), bases: v.tuple([basisId, basisId]) }),
  closed({ kind: v.literal('different-period'), other: period }),
  closed({ kind: v.literal('different-currencies'), currencies: v.tuple([currency, currency]) }),
  closed({ kind: v.literal('no-rate') }),
  closed({ kind: v.literal('divides-by-zero') }),
  closed({ kind: v.literal('missing-input'), series: seriesId, period }),
])

export const checkRecord = closed({
  id: checkId,
  identity: v.picklist(identities, 'choice'),
  verdict: v.picklist(verdicts, 'choice'),
  series: several(seriesId),
  topic: topicId,
  period,
  observations: several(observationId),
  unit,
  left: side,
  right: v.optional(side),
  gap: v.optional(closed({ absolute: number, percent: v.optional(number) })),
  rounding: v.optional(number),
  reason,
})

/** data/audit.json */
export const auditFile = closed({ version: text, checks: v.array(checkRecord) })

export const toCheck = (wire: v.InferOutput<typeof checkRecord>): Check => ({
  id: wire.id,
  identity: wire.identity,
  verdict: wire.verdict,
  series: wire.series,
  topic: wire.topic,
  period: wire.period,
  observations: wire.observations,
  unit: wire.unit,
  left: wire.left,
  right: wire.right,
  gap: wire.gap === undefined ? undefined : { absolute: wire.gap.absolute, percent: wire.gap.percent },
  rounding: wire.rounding,
  reason: wire.reason,
})

export const toAuditFile = (wire: v.InferOutput<typeof auditFile>): AuditFile => ({
  version: wire.version,
  checks: wire.checks.map(toCheck),
})
