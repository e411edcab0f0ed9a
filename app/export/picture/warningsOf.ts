import type { PictureWords } from '~/i18n/enPicture'
import type { PictureContent } from './content'
import type { Fitted } from './fitted'

interface Lack {
  readonly content: PictureContent
  /** How many events the figure has. */
  readonly events: number
  readonly wantsCode: boolean
  readonly missingFonts: readonly string[]
  readonly foreignLetters: readonly string[]
}

const namedLetters = 12

/** What a picture had to do without, in words. */
export function warningsOf(
  { edition, arrangement, code }: Fitted,
  { content, events, wantsCode, missingFonts, foreignLetters }: Lack,
  { warning }: PictureWords,
): readonly string[] {
  const leftOut = [
    ...(events > 0 && edition.events === 0 ? [warning.events] : []),
    ...(content.gaps.length > 0 && !edition.gaps ? [warning.gaps] : []),
    ...(content.note !== undefined && !edition.note ? [warning.note] : []),
    ...(edition.subtitle ? [] : [warning.subtitle]),
    ...(edition.sources === 'publishers' ? [] : [warning.publishers]),
    ...(edition.wholeAddress ? [] : [warning.address]),
  ]
  return [
    ...(leftOut.length === 0 ? [] : [warning.leftOut(leftOut)]),
    ...(arrangement.isClipped ? [warning.clipped] : []),
    ...(wantsCode && code === undefined ? [warning.noCode] : []),
    ...missingFonts.map((family) => warning.font(family.replace(/ Variable$/u, ''))),
    ...(foreignLetters.length === 0
      ? []
      : [
          warning.foreign(
            foreignLetters.slice(0, namedLetters).join(' ') +
              (foreignLetters.length > namedLetters ? ' …' : ''),
          ),
        ]),
  ]
}
