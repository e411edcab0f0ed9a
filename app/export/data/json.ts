import type { ChartSeries } from '~/charts/model'
import { periodText } from '~/domain/period'
import { articleReference } from '~/domain/reference/article-reference'
import { cslItems } from '~/domain/reference/csl'
import { articlesBehind } from '../citations/articlesBehind'
import { citeChart } from '../citations/citeChart'
import type { ExportItem, Exported } from '../exported'
import { fileName } from '../fileName'
import { pointJson } from './pointJson'

/** A figure for programs: what it shows, the view that it is of, and every point with its claims and citations. */
export const jsonOf = (item: ExportItem): Exported => ({
  name: fileName(item, 'json'),
  type: 'application/json',
  data: `${JSON.stringify(figureJson(item), undefined, 2)}\n`,
})

function figureJson(item: ExportItem) {
  const { figure, context } = item
  const { words, catalogue, address, day } = context
  return {
    format: 'amur-figure',
    formatVersion: 1,
    title: figure.heading,
    subtitle: figure.subtitle,
    note: figure.note,
    asKnownOn: figure.asof?.said,
    site: words.site.name,
    address,
    version: catalogue.version,
    day,
    citation: citeChart(item, 'apa'),
    view: Object.fromEntries(new URL(address).searchParams),
    unit: { id: figure.unit, label: words.units[figure.unit].long },
    frequency: figure.frequency,
    series: figure.chart.series.map((series) => seriesJson(series, item)),
    events: [...figure.events.values()].map(({ annotation }) => ({
      id: annotation.id,
      period: periodText(annotation.period),
      title: annotation.title,
      description: annotation.description,
      article: annotation.citation.article,
      paragraph: annotation.citation.paragraph,
      quote: annotation.citation.quote,
    })),
    sources: cslItems(articlesBehind(figure).map(articleReference)),
  }
}

const seriesJson = ({ id, label, measure, direction, marks, missing }: ChartSeries, item: ExportItem) => ({
  id,
  label,
  description: item.context.catalogue.series.get(id)?.description,
  measure,
  direction,
  points: marks.map((mark) => pointJson(mark, item)),
  missing: missing.map(({ period, reason }) => ({ period: periodText(period), reason })),
})
