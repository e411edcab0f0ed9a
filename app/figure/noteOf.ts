import type { MarkShape } from '~/charts/model'
import type { Basis } from '~/domain/basis'
import type { BasisId } from '~/domain/brand'
import { fitsFrequency } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { isClosed } from '~/domain/period'
import { articleCount } from '~/domain/point'
import type { StatedPoint } from '~/domain/point'
import { position } from '~/domain/quantity'
import type { Words } from '~/i18n/en'
import { numberText, shortPeriodWords, statedText } from '~/i18n/format'
import { basisLabel } from './describe'
import { gapOf } from './gap'

interface Told {
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly frequency: Frequency
  readonly words: Words
}

/**
 * A few words for a mark that stands beside its line: what it is, with its number. The axis has the unit.
 *
 * @param leader the point that it contradicts, where it does
 */
export function noteOf(
  point: StatedPoint,
  shape: MarkShape,
  leader: StatedPoint | undefined,
  told: Told,
): string | undefined {
  const { bases, frequency, words } = told
  const { lead, shown, unit, period } = point
  const value = statedText(shown, lead.quantity.hedge, unit, words, (number) => numberText(number, words))
  if (lead.status === 'forecast') return words.chart.note.forecast(value)
  if (leader !== undefined && leader !== point) {
    const isLower = position(shown) < position(leader.shown)
    const { absolute, percent } = gapOf(point, leader)
    const gap =
      percent === undefined
        ? words.believe.points(numberText(absolute, words))
        : `${numberText(percent, words)}%`
    return words.chart.note.rival(value, gap, isLower)
  }
  if (!fitsFrequency(period, frequency)) {
    return isClosed(period) ? words.chart.note.span(value, shortPeriodWords(period, words)) : undefined
  }
  if (shape !== 'circle') return words.chart.note.basis(basisLabel(point, bases), value)
  return words.chart.note.differs(value, articleCount(point))
}
