import type { ChartText } from '~/charts/model'
import type { Words } from '~/i18n/en'
import { monthName, periodWords, tickText } from '~/i18n/format'
import type { DrawnFigure } from './model'

/** The words and number formats of a figure's chart. */
export function chartText(figure: DrawnFigure, words: Words): ChartText {
  return {
    tick: (value, decimals) => tickText(value, decimals, words),
    month: (month) => monthName(month, words, 'short'),
    unit: words.units[figure.unit].axis,
    pin: words.chart.pin,
    missing: ({ period, reason }, label) => {
      const said = words.chart.missing[reason](periodWords(period, words))
      return label === undefined ? said : words.chart.gapsOf(label, said)
    },
    chart: words.chart.name(figure.series.subject, figure.heading),
    instructions: words.chart.instructions,
  }
}
