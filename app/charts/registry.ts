import type { ChartKind } from './kind'

/** A chart kind is one folder and one line here; its key is its name in addresses. */
export const chartKinds = {
  line: { load: async () => (await import('./kinds/line/LineChart')).LineChart },
} as const satisfies Record<string, ChartKind>

export type ChartKindId = keyof typeof chartKinds

const isChartKindId = (text: string): text is ChartKindId => Object.hasOwn(chartKinds, text)

export const chartKindIds: readonly ChartKindId[] = Object.keys(chartKinds).filter(isChartKindId)
