import type { Person } from '~/domain/reference/person'
import type { KnownDate, Reference } from '~/domain/reference/reference'
import type { Words } from '~/i18n/en'
import type { CiteWords } from '~/i18n/enCite'
import { monthName } from '~/i18n/format'
import { sentence } from './sentence'
import type { CitationStyle } from './style'

/**
 * The 7th edition of the American Psychological Association's manual, as plain text (chapter 9 and 10): who, when, what,
 * where. Without an author the publisher stands first (9.7), without either the title (9.12); a work without a date is
 * “n.d.” (9.17), one without a title is described in brackets (9.22). A day of retrieval only where the work goes on
 * changing (9.16).
 *
 * `Stallard, K. (2023, April 19). The world according to Xi. New Statesman. https://…`
 */
export function apa(words: Words, cite: CiteWords): CitationStyle {
  const head = ({ authors, publisher, title }: Reference): string =>
    authors.length > 0 ? namesText(authors) : (publisher ?? title ?? cite.untitled)
  return {
    head,
    entry: (reference, letter) => {
      const { authors, publisher, address, accessed } = reference
      const who = head(reference)
      const what = titleText(reference, cite)
      const date = `(${dateText(reference.issued, letter, words, cite)})`
      const where = authors.length > 0 ? publisher : undefined
      const parts = authors.length === 0 && publisher === undefined ? [what, date] : [who, date, what, where]
      return [
        ...parts.flatMap((part) => (part === undefined ? [] : [sentence(part)])),
        ...(address === undefined
          ? []
          : [accessed === undefined ? address : cite.apa.retrieved(dayText(accessed, words, cite), address)]),
      ].join(' ')
    },
    // 9.46: n.d. comes before the dated.
    undated: 'first',
    // 9.47: the year alone before days, then by title.
    compare: (a, b) =>
      (a.issued?.month ?? 0) - (b.issued?.month ?? 0) ||
      (a.issued?.day ?? 0) - (b.issued?.day ?? 0) ||
      (a.title ?? '').localeCompare(b.title ?? '', words.locale),
  }
}

/** 9.8: up to twenty names, the last after an ampersand; of more the first nineteen and the last. */
function namesText(authors: readonly Person[]): string {
  const names = authors.map(nameText)
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`
  if (names.length === 1) return last
  // Two groups have no comma between them; inverted names do.
  const isPlain = names.length === 2 && authors.every(({ form }) => form === 'whole')
  return `${names.slice(0, -1).join(', ')}${isPlain ? '' : ','} & ${last}`
}

/** `Stallard, K.`, `Sartre, J.-P.` */
function nameText(person: Person): string {
  if (person.form === 'whole') return person.name
  const initials = person.given.split(' ').map((name) =>
    name
      .split('-')
      .map((part) => `${[...part][0] ?? ''}.`)
      .join('-'),
  )
  return `${person.family}, ${initials.join(' ')}`
}

function titleText({ kind, title, version }: Reference, { untitled, apa: said }: CiteWords): string {
  const name = title ?? untitled
  switch (kind) {
    case 'article':
      return name
    case 'data':
      return `${name} ${said.dataSet}`
    case 'chart':
      return [name, ...(version === undefined ? [] : [said.version(version)]), said.chart].join(' ')
  }
}

/** `2023, October 14`, `2023a, October 14`, `n.d.`, `n.d.-a` */
function dateText(date: KnownDate | undefined, letter: string, words: Words, cite: CiteWords): string {
  if (date === undefined) return letter === '' ? cite.noDate : `${cite.noDate}-${letter}`
  const year = `${date.year}${letter}`
  if (date.month === undefined) return year
  return cite.apa.issued(year, cite.monthAndDay(monthName(date.month, words), date.day))
}

const dayText = ({ year, month, day }: KnownDate, words: Words, cite: CiteWords): string =>
  cite.date(year, month === undefined ? undefined : monthName(month, words), day)
