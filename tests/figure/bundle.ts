import { decode } from '../../app/data/decode'
import {
  catalogueFile,
  publishedAnnotations,
  publishedSeries,
  toAnnotationsFile,
  toCatalogue,
  toSeriesFile,
} from '../../app/data/published'
import type { Corpus } from '~/domain/corpus'
import { isStated } from '~/domain/point'
import type { DrawnFigure, FigureModel, RefusedFigure } from '~/figure/model'
import { inputsNeeded } from '~/figure/inputsNeeded'
import { prepare } from '~/figure/prepare'
import type { Bundle, PlottedSeries } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'
import { aCorpus, aSeries, anArticle, anAnnotation } from '../../mocks/builders'
import type { AnnotationRecord, ArticleRecord, SeriesRecord } from '../../mocks/builders'
import { publishedOf } from '../../mocks/handlers'

/** Gives bundles of a corpus as the app gets them: published, and read back. */
export function bundlesOf(corpus: Corpus): {
  readonly ids: readonly string[]
  readonly bundle: (first: string, ...others: readonly string[]) => Bundle
} {
  const files = publishedOf(corpus)
  const textOf = (path: string) => files.get(path) ?? ''
  const catalogue = read(decode('catalogue', textOf('data/catalogue.json'), catalogueFile, toCatalogue))
  const annotations = read(
    decode('annotations', textOf('data/annotations.json'), publishedAnnotations, toAnnotationsFile),
  )
  const held = new Map<string, PlottedSeries>()
  const plotted = (id: string): PlottedSeries => {
    const known = held.get(id)
    if (known !== undefined) return known
    const file = read(decode(id, textOf(`data/series/${id}.json`), publishedSeries, toSeriesFile))
    const summary = catalogue.series.get(file.series.id)
    if (summary === undefined) throw new Error(`the catalogue has no ${id}`)
    held.set(id, { summary, file })
    return { summary, file }
  }
  return {
    ids: [...catalogue.series.keys()],
    bundle: (first, ...others) => {
      const asked = [plotted(first), ...others.map(plotted)] as const
      const needed = inputsNeeded(
        asked.map(({ summary }) => summary),
        catalogue.series,
      )
      return {
        catalogue,
        plotted: asked,
        annotations,
        inputs: needed.map((id) => plotted(id).file),
      }
    },
  }
}

function read<Value>(decoded: { ok: true; value: Value } | { ok: false; faults: unknown }): Value {
  if (decoded.ok) return decoded.value
  throw new Error(JSON.stringify(decoded.faults))
}

interface Parts {
  readonly annotations?: readonly AnnotationRecord[]
  readonly articles?: readonly ArticleRecord[]
  readonly view?: Partial<View>
}

/** The figure of one series made of the parts that a test cares about. */
export function figureOf(series: Partial<SeriesRecord>, parts: Parts = {}): FigureModel {
  const { annotations = [anAnnotation()], articles = [anArticle()], view = {} } = parts
  const record = aSeries(series)
  const topics = [
    { id: 'trade', label: 'Trade', order: 10, lead: record.id },
    { id: 'sanctions', label: 'Sanctions', order: 40 },
  ]
  const corpus = aCorpus({ topics, series: [record], annotations, articles })
  return prepare(bundlesOf(corpus).bundle(record.id), { ...defaultView, ...view }, en)
}

export function drawn(figure: FigureModel): DrawnFigure {
  if (figure.kind === 'drawn') return figure
  throw new Error(`refused: ${figure.reason}`)
}

export function refused(figure: FigureModel): RefusedFigure {
  if (figure.kind === 'refused') return figure
  throw new Error(`drawn: ${figure.heading}`)
}

export const marksIn = (figure: FigureModel) =>
  figure.kind === 'drawn' ? figure.chart.series.flatMap(({ marks }) => marks) : []

/** Marks of numbers that articles state. */
export const statedMarksIn = (figure: FigureModel) =>
  marksIn(figure).flatMap((mark) => (isStated(mark.point) ? [{ ...mark, point: mark.point }] : []))
