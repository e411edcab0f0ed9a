import * as v from 'valibot'
import { checkRecord, toCheck } from '../app/data/audit'
import type { Check } from '../app/domain/audit/check'

/** A check as data/audit.json writes it. */
export type CheckRecord = v.InferInput<typeof checkRecord>
type SideRecord = CheckRecord['left']

/** One claim of the small corpus as a side; what it can mean follows from the number that it is given. */
export const aClaimSide = (
  observation: string,
  value: number,
  series = 'trade-total',
  part: Partial<SideRecord> = {},
): SideRecord => ({
  interval: { low: value - 0.05, high: value + 0.1 },
  stated: { value },
  tree: { form: 'claim', series, observation },
  ...part,
})

/** Growth of trade from 2021 to 2022, reckoned from two claims of the small corpus. */
export const aGrowthSide = (part: Partial<SideRecord> = {}): SideRecord => ({
  interval: { low: 29.45, high: 29.6 },
  stated: { value: 29.5 },
  tree: {
    form: 'derived',
    formula: 'growth',
    series: 'trade-total',
    period: '2022',
    unit: 'percent',
    interval: { low: 29.45, high: 29.6 },
    value: 29.5,
    inputs: [
      { form: 'claim', series: 'trade-total', observation: 'trade-2022' },
      { form: 'claim', series: 'trade-total', observation: 'trade-2021' },
    ],
  },
  ...part,
})

const aCheckRecord = (part: Partial<CheckRecord> = {}): CheckRecord => ({
  id: 'same-trade-total-2022-high',
  identity: 'same',
  verdict: 'contradicts',
  series: ['trade-total'],
  topic: 'trade',
  period: '2022',
  observations: ['trade-2022', 'trade-2022-high'],
  unit: 'usd-billion',
  left: aClaimSide('trade-2022-high', 210),
  right: aClaimSide('trade-2022', 190.27),
  gap: { absolute: 19.73, percent: 9.4 },
  reason: { kind: 'plain' },
  ...part,
})

/** Two claims on trade in 2022 that contradict each other; tests say what is otherwise. */
export const aCheck = (part: Partial<CheckRecord> = {}): Check =>
  toCheck(v.parse(checkRecord, aCheckRecord(part)))

/** Checks on the small corpus, worst first: one of each verdict, a missed forecast, arithmetic, a conversion and a check without a right side. */
export const smallChecks = (): readonly Check[] => [
  aCheck(),
  aCheck({
    id: 'growth-trade-total-2022',
    identity: 'growth',
    series: ['yuan-share-exports', 'trade-total'],
    topic: 'currency',
    observations: ['yuan-2023-06', 'trade-2022', 'trade-2021'],
    unit: 'percent',
    left: aClaimSide('yuan-2023-06', 25, 'yuan-share-exports', { interval: { low: 24.5, high: 26 } }),
    right: aGrowthSide(),
    gap: { absolute: 4.5 },
    reason: {
      kind: 'equals-other',
      series: 'yuan-share-exports',
      period: '2023-07',
      observation: 'yuan-2023-07',
    },
  }),
  aCheck({
    id: 'forecast-trade-total-2023',
    identity: 'forecast',
    period: '2023',
    observations: ['trade-2023-forecast', 'trade-2023'],
    left: aClaimSide('trade-2023-forecast', 230, 'trade-total', {
      interval: { high: 230 },
      stated: { high: 230 },
    }),
    right: aClaimSide('trade-2023', 240.1),
    gap: { absolute: 10.1, percent: 4.2 },
  }),
  aCheck({
    id: 'same-trade-total-2022-round',
    verdict: 'agrees-rounded',
    observations: ['trade-2022-round', 'trade-2022'],
    left: aClaimSide('trade-2022-round', 190, 'trade-total', { interval: { low: 185, high: 200 } }),
    gap: undefined,
    rounding: 10,
    reason: { kind: 'read-to', observation: 'trade-2022-round', step: 10 },
  }),
  aCheck({
    id: 'same-trade-total-2021-bases',
    verdict: 'not-comparable',
    period: '2021',
    observations: ['trade-2021-russian', 'trade-2021'],
    left: aClaimSide('trade-2021-russian', 140.7),
    right: aClaimSide('trade-2021', 146.9),
    gap: undefined,
    reason: { kind: 'different-bases', bases: ['russia-customs', 'china-customs'] },
  }),
  aCheck({
    id: 'sum-trade-total-2023',
    identity: 'sum',
    verdict: 'not-comparable',
    series: ['trade-total', 'trade-china-to-russia'],
    period: '2023',
    observations: ['trade-2023'],
    left: aClaimSide('trade-2023', 240.1),
    right: undefined,
    gap: undefined,
    reason: { kind: 'missing-input', series: 'trade-china-to-russia', period: '2023' },
  }),
  aCheck({
    id: 'conversion-crude-volume-2023',
    identity: 'conversion',
    verdict: 'agrees',
    series: ['crude-volume'],
    topic: 'oil',
    period: '2023',
    observations: ['oil-2023', 'oil-2023-barrels'],
    unit: 'million-barrels-per-day',
    left: aClaimSide('oil-2023', 2.15, 'crude-volume'),
    right: aClaimSide('oil-2023-barrels', 2.15, 'crude-volume'),
    gap: undefined,
  }),
]
