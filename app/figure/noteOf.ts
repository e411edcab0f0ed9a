import type { MarkShape } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { fitsFrequency } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { isClosed } from '~/domain/period'
import { articleCount } from '~/domain/point'
import type { StatedPoint } from '~/domain/point'
import type { Words } from '~/i18n/en'
import { numberText, shortPeriodWords, statedText } from '~/i18n/format'
import { basisLabel } from './describe'

interface Told {
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly frequency: Frequency
  readonly words: Words
}

/** A few words for a mark that stands beside its line: what it is, with its number. The axis has the unit. */
export function noteOf(point: StatedPoint, shape: MarkShape, told: Told): string | undefined {
  const { bases, frequency, words } = told
  const { lead, shown, unit, period } = point
  const value = statedText(shown, lead.quantity.hedge, unit, words, (number) => numberText(number, words))
  if (lead.status === 'forecast') return words.chart.note.forecast(value)
  if (!fitsFrequency(period, frequency)) {
    return isClosed(period) ? words.chart.note.span(value, shortPeriodWords(period, words)) : undefined
  }
  if (shape !== 'circle') return words.chart.note.basis(basisLabel(point, bases), value)
  return words.chart.note.differs(value, articleCount(point))
}
