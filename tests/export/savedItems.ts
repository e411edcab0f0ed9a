import { readCorpus } from '../../app/data/build/read'
import { publishedFiles } from '../../app/data/build/charts'
import type { PublishedFiles } from '~/domain/chart-check'
import type { SavedChart } from '~/domain/chart'
import type { ExportItem } from '~/export/exported'
import { inputsNeeded } from '~/figure/inputsNeeded'
import { prepare } from '~/figure/prepare'
import type { PlottedSeries } from '~/figure/prepare'
import { publishedRates } from '~/figure/publishedRates'
import { en } from '~/i18n/en'
import { savedOf } from '~/view/saved'

const site = 'https://amur.example'

/** Every saved chart of the project's own data, as an export gets it. */
export function savedItems(root = process.cwd()): readonly ExportItem[] {
  const published = publishedFiles(readCorpus(root).corpus)
  return [...published.catalogue.charts.values()].map((chart) => itemOf(chart, published))
}

function itemOf(chart: SavedChart, published: PublishedFiles): ExportItem {
  const { catalogue, series } = published
  const saved = savedOf(chart)
  const plotted = saved.own.series.flatMap((id): PlottedSeries[] => {
    const summary = catalogue.series.get(id)
    const file = series.get(id)
    return summary === undefined || file === undefined ? [] : [{ summary, file }]
  })
  const [lead, ...others] = plotted
  if (lead === undefined) throw new Error(`${chart.id} plots nothing`)
  const needed = inputsNeeded(
    plotted.map(({ summary }) => summary),
    catalogue.series,
  )
  const figure = prepare(
    {
      catalogue,
      plotted: [lead, ...others],
      annotations: undefined,
      rates: publishedRates(plotted, saved.own, published),
      inputs: needed.flatMap((id) => series.get(id) ?? []),
      saved,
    },
    saved.own,
    en,
  )
  if (figure.kind === 'refused') throw new Error(`${chart.id}: ${figure.reason}`)
  return {
    figure,
    context: {
      words: en,
      catalogue,
      address: `${site}/chart/${chart.id}/?pin=${catalogue.version}`,
      day: '2026-11-26',
    },
  }
}
