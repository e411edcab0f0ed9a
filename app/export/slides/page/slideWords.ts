import type { ChartKindId } from '~/charts/registry'
import { isWebAddress } from '~/domain/article'
import { parsePeriod } from '~/domain/period'
import type { ExportItem } from '~/export/exported'
import type { SourceLine } from '~/figure/model'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { capitalised, periodWords } from '~/i18n/format'
import type { NativeChart } from '../chart/model'
import type { ChartFrame } from '../chart/frameOf'
import { plainText } from '../plainText'
import { markNotes } from './markNotes'
import type { Paragraph, Run } from './run'

/** What stands on a slide around its chart. */
export interface SlideWords {
  readonly topic: string
  readonly heading: string
  readonly subtitle: string
  readonly asof: string
  /** What an editor says and what the marks mean; the most important first. */
  readonly notes: readonly Paragraph[]
  /** Where lines are broken: the first to make room. */
  readonly gaps: readonly Paragraph[]
  readonly sources: Paragraph
  readonly address: Paragraph
}

export function slideWords({ figure, context }: ExportItem, slides: SlidesWords): SlideWords {
  const { words, catalogue, address, day } = context
  const { series, heading, subtitle, asof, note, gaps, sources } = figure
  return {
    topic: plainText(catalogue.topics.get(series.topic)?.label ?? ''),
    heading: plainText(heading),
    subtitle: plainText(capitalised(subtitle)),
    asof: plainText(asof?.said ?? ''),
    notes: [sentences([note ?? '']), markNotes(figure)].filter((paragraph) => paragraph.length > 0),
    gaps: gaps.map((said) => [{ text: plainText(said) }]),
    sources: sourcesParagraph(sources, words),
    address: [
      { text: `${words.site.name}\u2002`, tone: 'ink', bold: true, serif: true },
      {
        text: plainText(address.replace(/^https?:\/\//, '')),
        tone: 'ink',
        ...(isWebAddress(address) ? { link: address } : {}),
      },
      { text: `\u2002${plainText(slides.made(catalogue.version, dayWords(day, words)))}` },
    ],
  }
}

/** What the chart does not draw as the page does, and what only the laid out chart knows of itself. */
export const frameNotes = (
  kind: ChartKindId,
  { chart, unnamed, unlabelled }: ChartFrame,
  slides: SlidesWords,
): Paragraph =>
  sentences([
    ...nearestNotes(kind, chart, slides),
    unnamed > 0 ? slides.nearest.unnamed(unnamed) : '',
    unlabelled > 0 ? slides.nearest.unlabelled(unlabelled) : '',
  ])

function nearestNotes(
  kind: ChartKindId,
  { columns, form, left }: NativeChart,
  { nearest }: SlidesWords,
): readonly string[] {
  return [
    kind === 'step' ? nearest.step : '',
    columns.some(({ part }) => part === 'span') ? nearest.span : '',
    form !== 'line' && columns.some(({ part }) => part !== 'line' && part !== 'span') ? nearest.beside : '',
    left > 0 ? nearest.cut(columns.length, columns.length + left) : '',
  ]
}

function sentences(all: readonly string[]): Paragraph {
  const said = all.filter((text) => text !== '').map(plainText)
  return said.length === 0 ? [] : [{ text: said.join(' ') }]
}

function sourcesParagraph({ marks, articles, bases }: SourceLine, { sources }: Words): Paragraph {
  const whose = bases.flatMap(({ label, articles: own, publishers, more }, index): readonly Run[] => [
    { text: index === 0 ? '' : '; ' },
    { text: plainText(label), bold: true },
    {
      text: ` ${sources.basis(own)}${
        publishers.length === 0
          ? ''
          : ` (${plainText(publishers.join(', '))}${more > 0 ? ` ${sources.more(more)}` : ''})`
      }`,
    },
  ])
  return [{ text: sources.count(marks, articles) }, ...whose, { text: '.' }].filter(({ text }) => text !== '')
}

function dayWords(text: string, words: Words): string {
  const day = parsePeriod(text)
  return day.ok ? periodWords(day.period, words) : text
}
