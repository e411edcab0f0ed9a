import type { ChartKind, KindFacts } from './kind'
import { holdsALevel, makesAWhole, standsOnZero } from './suits'

/** A chart kind is one folder and one line here; its key is its name in addresses. */
export const chartKinds = {
  line: {
    load: async () => (await import('./kinds/line/line')).line,
    suits: () => ({ suits: true }),
    logs: true,
  },
  step: { load: async () => (await import('./kinds/step/step')).step, suits: holdsALevel, logs: true },
  bars: { load: async () => (await import('./kinds/bars/bars')).bars, suits: standsOnZero, logs: false },
  stacked: {
    load: async () => (await import('./kinds/stacked/stacked')).stacked,
    suits: makesAWhole,
    logs: false,
  },
  dots: {
    load: async () => (await import('./kinds/dots/dots')).dots,
    suits: () => ({ suits: true }),
    logs: true,
  },
} as const satisfies Record<string, ChartKind>

export type ChartKindId = keyof typeof chartKinds

/** Suits everything, so that there is always one to fall back on. */
export const defaultKind: ChartKindId = 'line'

export const isChartKindId = (text: string): text is ChartKindId => Object.hasOwn(chartKinds, text)

export const chartKindIds: readonly ChartKindId[] = Object.keys(chartKinds).filter(isChartKindId)

/** The kinds in which these series can be read. */
export const suitingKinds = (facts: KindFacts): readonly ChartKindId[] =>
  chartKindIds.filter((id) => chartKinds[id].suits(facts).suits)
