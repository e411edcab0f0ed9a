import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { plainText } from '../plainText'
import { cellText, isSoft } from './cellText'
import type { Cell, Column } from './model'

/** The words beside a mark; undefined where it is a plain report on its line, whose number the axis gives. */
export function cellLabel(
  { part }: Column,
  { mark }: Cell,
  words: Words,
  slides: SlidesWords,
): string | undefined {
  const { point, note } = mark
  if (part !== 'line' && note !== undefined && note !== '') return plainText(note)
  return part !== 'line' || isSoft(point, words, slides)
    ? plainText(cellText(point, words, slides))
    : undefined
}
