import type { LoadedKind } from '~/charts/kind'
import type { ChartText } from '~/charts/model'
import type { SeriesFile } from '~/domain/corpus'
import type { Slide } from '~/domain/playlist'
import { chartText } from '~/figure/chartText'
import type { DrawnFigure, FigureModel } from '~/figure/model'
import type { Words } from '~/i18n/en'
import type { OpenedSlide } from './openSlide'
import { SlideError } from './SlideError'

/** A slide, finished but for its size. */
export interface SlidePicture {
  readonly slide: Slide
  readonly title: string
  readonly figure: DrawnFigure
  readonly opened: OpenedSlide
  readonly kind: LoadedKind
  readonly text: ChartText
  /** Of the series that it shows. */
  readonly files: readonly SeriesFile[]
}

/** @throws SlideError where the view is refused; whatever laying it out throws */
export function pictureOf(
  slide: Slide,
  figure: FigureModel,
  opened: OpenedSlide,
  kind: LoadedKind,
  files: readonly SeriesFile[],
  words: Words,
): SlidePicture {
  if (figure.kind === 'refused') throw new SlideError('refused')
  const text = chartText(figure, words)
  // A chart that cannot be laid out is found here and not on the screen.
  kind.layout(figure.chart, text, 780, 280)
  return { slide, title: slide.title ?? figure.heading, figure, opened, kind, text, files }
}
