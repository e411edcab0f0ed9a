import { decimalsOf } from '~/domain/digits'
import type { Point } from '~/domain/point'
import { position } from '~/domain/quantity'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { numberText } from '~/i18n/format'
import { cellText } from './cellText'

/**
 * A spreadsheet's number format under which the number reads as its author meant it: `"about "#,##0` shows 230 as
 * “about 230”. So the hedge goes wherever the cell goes, and the cell is a number all the same.
 */
export function cellFormat(point: Point, words: Words, slides: SlidesWords): string {
  const text = cellText(point, words, slides)
  const value = position(point.shown)
  const size = numberText(Math.abs(value), words)
  const digits = numberFormat(decimalsOf(value))
  const at = text.indexOf(size)
  // A range has no number of its own: its middle is drawn, its ends are shown.
  if (point.shown.form === 'between' || at < 0) return literal(text)
  const before = text.slice(0, at)
  const positive = `${literal(before)}${digits}${literal(text.slice(at + size.length))}`
  return value < 0 ? `${digits};${positive}` : positive
}

/** `#,##0.00` */
export const numberFormat = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 6))}`

/** A letter of its own in a format would be read as a code. */
const literal = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`)
