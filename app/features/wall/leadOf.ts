import type { ArticleRecord } from '~/domain/article'
import { claimsOf } from '~/domain/derive/term'
import { isPoint } from '~/domain/point'
import type { Point } from '~/domain/point'
import type { Hue } from '~/charts/model'
import { pointText } from '~/figure/pointText'
import type { Words } from '~/i18n/en'
import { capitalised, periodWords } from '~/i18n/format'
import type { SlidePicture } from './pictureOf'

/** The number that a slide leads with, and the words of the source behind it. */
export interface Lead {
  readonly value: string
  readonly period: string
  /** The series, where the chart shows several. */
  readonly label: string | undefined
  readonly hue: Hue
  /** Undefined where the number is reckoned, or stands in a table. */
  readonly quote: string | undefined
  readonly language: string | undefined
  /** Publisher, and the paragraph where it is known. */
  readonly from: string | undefined
  /** How many claims a reckoned number rests on; undefined where somebody states it. */
  readonly reckonedFrom: number | undefined
}

/** The point that the slide's view has chosen, else the newest of its first line. */
export function leadOf({ figure, opened }: SlidePicture, words: Words): Lead | undefined {
  const { series: all } = figure.chart
  const { point: chosen } = opened.view
  const marked = all.flatMap((series) => series.marks.map(({ point }) => ({ series, point })))
  const [first] = all
  const last = first?.line.points.at(-1)
  const newest = first === undefined || last === undefined ? undefined : { series: first, point: last }
  const found = chosen === undefined ? newest : marked.find(({ point }) => isPoint(point, chosen))
  if (found === undefined) return undefined
  const { point, series } = found
  const base = {
    value: capitalised(pointText(point, words)),
    period: capitalised(periodWords(point.period, words)),
    label: all.length > 1 ? series.label : undefined,
    hue: series.hue,
  }
  return { ...base, ...sourceOf(point, figure.articles, words) }
}

type Source = Pick<Lead, 'quote' | 'language' | 'from' | 'reckonedFrom'>

function sourceOf(point: Point, articles: ReadonlyMap<string, ArticleRecord>, words: Words): Source {
  if (point.kind === 'derived') {
    return {
      quote: undefined,
      language: undefined,
      from: undefined,
      reckonedFrom: claimsOf(point.term).length,
    }
  }
  const { citation } = point.lead
  const article = articles.get(citation.article)
  const publisher = article?.publisher ?? words.believe.unknownPublisher
  if (citation.form === 'row') {
    const from = `${publisher}, ${words.cite.rowOf(article?.table ?? '', citation.row)}`
    return { quote: undefined, language: undefined, from, reckonedFrom: undefined }
  }
  const { quote, paragraph } = citation
  const from = paragraph === undefined ? publisher : `${publisher} ${words.believe.paragraph(paragraph)}`
  return { quote, language: article?.language, from, reckonedFrom: undefined }
}
