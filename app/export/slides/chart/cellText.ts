import type { Point } from '~/domain/point'
import { pointText } from '~/figure/pointText'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { numberText } from '~/i18n/format'

/** A point's number as its author meant it, without its unit, which the axis says: `about 230`, `more than 4,000`, `70–100`, `20 reckoned`. */
export function cellText(point: Point, words: Words, { label }: SlidesWords): string {
  const value = pointText(point, words, (number) => numberText(number, words))
  if (point.kind === 'derived') return label.reckoned(value)
  switch (point.lead.status) {
    case 'forecast':
      return label.forecast(value)
    case 'estimate':
      return label.estimate(value)
    case 'provisional':
    case 'reported':
      return value
  }
}

/** Whether the bare number would say more than its source does. */
export const isSoft = (point: Point, words: Words, slides: SlidesWords): boolean =>
  cellText(point, words, slides) !== numberText(bareNumber(point), words)

const bareNumber = ({ shown }: Point): number => (shown.form === 'value' ? shown.value : Number.NaN)
