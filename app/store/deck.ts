import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { isSameChart } from './isSameChart'
import { keptCharts } from './keptCharts'

/** A chart as it is to stand on a slide. */
export interface DeckChart {
  /** A chart's id; undefined is the front page. */
  readonly chart: string | undefined
  /** What differs from the chart's own view, without a question mark. */
  readonly query: string
  readonly title: string
}

interface DeckState {
  /** In the order of their slides; none twice. */
  readonly charts: readonly DeckChart[]
  readonly add: (chart: DeckChart) => void
  readonly remove: (place: number) => void
  /** @param to the place at which it stands afterwards; one that is none changes nothing */
  readonly move: (from: number, to: number) => void
}

/** The charts that a reader collects for one presentation, from as many pages and visits as it takes. */
export const useDeck = create<DeckState>()(
  persist(
    (set) => ({
      charts: [],
      add: (chart) =>
        set(({ charts }) =>
          charts.some((one) => isSameChart(one, chart)) ? {} : { charts: [...charts, chart] },
        ),
      remove: (place) => set(({ charts }) => ({ charts: charts.toSpliced(place, 1) })),
      move: (from, to) =>
        set(({ charts }) => {
          const chart = charts[from]
          if (chart === undefined || to < 0 || to >= charts.length) return {}
          return { charts: charts.toSpliced(from, 1).toSpliced(to, 0, chart) }
        }),
    }),
    {
      name: 'amur:deck',
      partialize: ({ charts }) => ({ charts }),
      merge: (kept, state) => ({ ...state, charts: keptCharts(kept) }),
    },
  ),
)
