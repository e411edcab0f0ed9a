import type { Check, Side } from '../../domain/audit/check'
import type { Corpus } from '../../domain/corpus'
import { csvText } from '../../domain/csv-text'
import { neutralised } from '../../domain/neutralised'
import { auditReasons } from './audit-reason'

export const auditColumns = [
  'check_id',
  'identity',
  'verdict',
  'series_ids',
  'observation_ids',
  'left',
  'right',
  'gap',
  'rounding',
  'reason',
] as const

/** data/audit.csv: one row a check, in the order of the audit. Numbers are in the unit of the check, which audit.json names. */
export function auditCsv(corpus: Corpus, checks: readonly Check[]): string {
  const reasonOf = auditReasons(corpus)
  return csvText([auditColumns, ...checks.map((check) => row(check, reasonOf(check)))])
}

const row = (check: Check, reason: string): readonly string[] => [
  check.id,
  check.identity,
  check.verdict,
  check.series.join(' '),
  check.observations.join(' '),
  sideText(check.left),
  sideText(check.right),
  numberText(check.gap?.absolute),
  numberText(check.rounding),
  neutralised(reason),
]

/** A value where there is one, else what the side can mean: `4000..` is 4,000 and more. */
function sideText(side: Side | undefined): string {
  if (side === undefined) return ''
  const { value, interval } = side
  if (value?.form === 'value') return numberText(value.value)
  const end = (at: number) => (Number.isFinite(at) ? numberText(at) : '')
  // A number below zero is no formula, but this is words to a spreadsheet.
  return neutralised(`${end(interval.low)}..${end(interval.high)}`)
}

const numberText = (value: number | undefined): string =>
  value === undefined ? '' : String(Number(value.toPrecision(12)))
