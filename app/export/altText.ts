import type { ExportItem } from './exported'

/** A figure in words, for whoever cannot see it: what it finds, what is measured, and where each line ends. */
export function altText({ figure, context }: ExportItem): string {
  const { words } = context
  const { heading, subtitle, asof, chart, sources } = figure
  const ends = chart.series.flatMap(
    ({ marks }) => marks.findLast(({ onLine }) => onLine)?.sentence ?? marks.at(-1)?.sentence ?? [],
  )
  return [
    words.chart.name(figure.series.subject, heading),
    subtitle,
    ...(asof === undefined ? [] : [asof.said]),
    ...ends,
    `${words.sources.count(sources.marks, sources.articles)}${sources.bases.map(({ label }) => label).join(', ')}`,
  ]
    .map((sentence) => sentence.replace(/[.\s]*$/u, '.'))
    .join(' ')
}
