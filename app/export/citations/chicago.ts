import type { Person } from '~/domain/reference/person'
import type { KnownDate, Reference } from '~/domain/reference/reference'
import type { Words } from '~/i18n/en'
import type { CiteWords } from '~/i18n/enCite'
import { monthName } from '~/i18n/format'
import { isEnded, sentence } from './sentence'
import type { CitationStyle } from './style'

/**
 * The author-date references of the Chicago Manual of Style, 17th edition, as plain text (chapter 15). An unsigned article
 * stands under its paper or the site's owner (14.199), and where neither is known under its title. Without a date it is
 * “n.d.” (15.44) with a day of access (15.50), for which the day of the list stands.
 *
 * `Stallard, Katie. 2023. “The World According to Xi.” New Statesman, April 19, 2023. https://….`
 *
 * @param day on which the list is made
 */
export function chicago(words: Words, cite: CiteWords, day: KnownDate): CitationStyle {
  const head = ({ authors, publisher, title }: Reference): string =>
    authors.length > 0 ? namesText(authors, cite) : (publisher ?? title ?? cite.untitled)
  const dayText = (date: KnownDate) =>
    cite.date(date.year, date.month === undefined ? undefined : monthName(date.month, words), date.day)
  return {
    head,
    entry: (reference, letter) => {
      const { authors, publisher, title, issued, address } = reference
      const isByTitle = authors.length === 0 && publisher === undefined
      const what = title === undefined ? sentence(cite.untitled) : quoted(title)
      const where = [
        ...(authors.length === 0 || publisher === undefined ? [] : [publisher]),
        ...(issued?.month === undefined ? [] : [dayText(issued)]),
      ].join(', ')
      const accessed = reference.accessed ?? (issued === undefined ? day : undefined)
      return [
        isByTitle ? what : sentence(head(reference)),
        sentence(yearText(issued, letter, cite)),
        isByTitle ? undefined : what,
        kindText(reference, cite),
        where === '' ? undefined : sentence(where),
        address === undefined || accessed === undefined
          ? undefined
          : sentence(cite.chicago.accessed(dayText(accessed))),
        address === undefined ? undefined : `${address}.`,
      ]
        .filter((part) => part !== undefined)
        .join(' ')
    },
    undated: 'last',
    // 15.20: letters follow the titles.
    compare: (a, b) => (a.title ?? '').localeCompare(b.title ?? '', words.locale),
  }
}

/** 14.76: up to ten names, of more the first seven. Only the first is inverted. */
function namesText(authors: readonly Person[], { chicago: { others } }: CiteWords): string {
  const names = authors.map((person, place) => (place === 0 ? inverted(person) : plain(person)))
  const last = names.at(-1) ?? ''
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, ${others}`
  if (names.length === 1) return last
  const isPlain = names.length === 2 && !(names[0] ?? '').includes(', ')
  return `${names.slice(0, -1).join(', ')}${isPlain ? '' : ','} and ${last}`
}

/** A name that has its family first already keeps its order, without a comma. */
const inverted = (person: Person): string =>
  person.form === 'whole' || person.familyFirst ? plain(person) : `${person.family}, ${person.given}`

function plain(person: Person): string {
  if (person.form === 'whole') return person.name
  return person.familyFirst ? `${person.family} ${person.given}` : `${person.given} ${person.family}`
}

/** Quotation marks within become single (13.30), and a full stop stands inside. */
function quoted(title: string): string {
  const within = title
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/g, '‘$1’')
  return `“${isEnded(within) ? within : `${within}.`}”`
}

/** `2023`, `2023a`, `n.d.`, `n.d.-a` */
function yearText(date: KnownDate | undefined, letter: string, { noDate }: CiteWords): string {
  if (date !== undefined) return `${date.year}${letter}`
  return letter === '' ? noDate : `${noDate}-${letter}`
}

function kindText({ kind, version }: Reference, { chicago: said }: CiteWords): string | undefined {
  switch (kind) {
    case 'article':
      return undefined
    case 'data':
      return sentence(said.dataSet)
    case 'chart':
      return sentence(said.chart(version))
  }
}
