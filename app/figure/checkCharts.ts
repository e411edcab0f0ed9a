import type { ChartFault, PublishedFiles, SaidFault, Saying } from '~/domain/chart-check'
import type { SavedChart } from '~/domain/chart'
import { en } from '~/i18n/en'
import { decodeView, encodeView } from '~/view/codec'
import type { View } from '~/view/view'
import { saidFaults } from './checkSaid'
import { prepare } from './prepare'
import type { PlottedSeries } from './prepare'
import { publishedRates } from './publishedRates'

const viewFault = (rule: string, message: string, remedy: string): SaidFault => ({
  path: 'view',
  rule,
  message,
  remedy,
})

/**
 * Every saved chart decodes, draws all that it names, and says nothing that its plotted claims do not prove.
 * Runs in the build and in `npm run data:check`.
 */
export const checkCharts = (
  charts: readonly SavedChart[],
  published: PublishedFiles,
): readonly ChartFault[] =>
  charts.flatMap((chart) => sayingFaults(chart, published).map((fault) => ({ chart: chart.id, ...fault })))

/** What is wrong with a view and with what is said of it. */
export function sayingFaults(chart: Saying, published: PublishedFiles): readonly SaidFault[] {
  const { view, problems } = decodeView(chart.view)
  if (problems.length > 0) {
    return problems.map(({ parameter, text, reason }) =>
      viewFault(
        'viewReads',
        `${parameter}=${text} is not understood (${reason.kind})`,
        'correct it or take it out',
      ),
    )
  }
  const faults = [...shortFaults(chart), ...tidyFaults(chart, view)]
  const plotted = view.series.flatMap((id): PlottedSeries[] => {
    const summary = published.catalogue.series.get(id)
    const file = published.series.get(id)
    return summary === undefined || file === undefined ? [] : [{ summary, file }]
  })
  const missing = view.series.filter((id) => !plotted.some(({ summary }) => summary.id === id))
  const [lead, ...others] = plotted
  if (lead === undefined || missing.length > 0) {
    return [...faults, viewFault('viewNamesSeries', unnamed(missing), 'name series of data/series')]
  }
  const figure = prepare(
    {
      catalogue: published.catalogue,
      plotted: [lead, ...others],
      annotations: undefined,
      rates: publishedRates(plotted, view, published),
    },
    view,
    en,
  )
  if (figure.kind === 'refused') return [...faults, viewFault('viewDraws', figure.reason, figure.heading)]
  const empty = figure.chart.series.filter(({ marks }) => marks.length === 0)
  return [
    ...faults,
    ...empty.map(({ id }) =>
      viewFault('viewDraws', `plots nothing of “${id}”`, 'take it out, or widen the window'),
    ),
    ...figure.notices.map((notice) => viewFault('viewDraws', notice, 'ask for what the figure can do')),
    ...saidFaults(chart, figure),
  ]
}

const unnamed = (missing: readonly string[]): string =>
  missing.length === 0
    ? 'names no series'
    : `${missing.map((id) => `“${id}”`).join(', ')}: there is no such series`

/** A heading has two lines at most, on a phone three. */
const longestTitle = 80

function shortFaults({ title }: Saying): readonly SaidFault[] {
  if (title.length <= longestTitle && !/[.!]$/.test(title)) return []
  const message = `has ${title.length} characters, or ends in a full stop`
  return [{ path: 'title', rule: 'titleIsHeadline', message, remedy: `at most ${longestTitle}, and no stop` }]
}

/** What goes without saying is left out; a chosen mark, theme or language is the reader's. */
function tidyFaults(chart: Saying, view: View): readonly SaidFault[] {
  const tidy = encodeView({ ...view, point: undefined, theme: undefined, lang: undefined })
  return tidy === chart.view ? [] : [viewFault('viewIsTidy', 'says more than it needs', `write ${tidy}`)]
}
