import type { ChartKindId } from '~/charts/registry'
import type { DrawnFigure } from '~/figure/model'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { columnsOf } from './columnsOf'
import { mostColumns } from './model'
import type { NativeChart } from './model'
import { rowsOf } from './rowsOf'

/** The nearest chart that a presentation program draws by itself. */
export function nativeChart(figure: DrawnFigure, words: Words, slides: SlidesWords): NativeChart {
  const { chart, chartKind, bases } = figure
  const form = formOf(chartKind)
  const rows = rowsOf(chart, words, slides)
  const columns = columnsOf(chart, rows, { form, bases, slides })
  return {
    form,
    rows,
    columns: columns.slice(0, mostColumns),
    left: Math.max(0, columns.length - mostColumns),
  }
}

/** Steps are drawn as lines, dots as lines without a stroke. */
function formOf(kind: ChartKindId): NativeChart['form'] {
  switch (kind) {
    case 'line':
    case 'step':
    case 'dots':
      return 'line'
    case 'bars':
      return 'bars'
    case 'stacked':
      return 'stacked'
  }
}
