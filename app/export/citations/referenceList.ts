import { groupBy } from '~/domain/group'
import type { Reference } from '~/domain/reference/reference'
import type { CitationStyle } from './style'

/** References as a style lists them: by the alphabet, then by year, with letters where author and year are the same. */
export function referenceList(
  references: readonly Reference[],
  style: CitationStyle,
  locale: string,
): readonly string[] {
  const alphabet = new Intl.Collator(locale, { numeric: true, ignorePunctuation: true })
  const undated = style.undated === 'first' ? -Infinity : Infinity
  const headed = references.map((reference) => ({
    reference,
    head: style.head(reference),
    year: reference.issued?.year ?? undated,
  }))
  const sorted = headed.toSorted(
    (a, b) =>
      alphabet.compare(a.head, b.head) ||
      (a.year === b.year ? style.compare(a.reference, b.reference) : a.year - b.year),
  )
  const alike = groupBy(sorted, ({ head, year }) => `${head} ${year}`)
  return sorted.map((one) => {
    const group = alike.get(`${one.head} ${one.year}`) ?? [one]
    return style.entry(one.reference, group.length === 1 ? '' : letterOf(group.indexOf(one)))
  })
}

/** `a` to `z`, then `aa` */
function letterOf(place: number): string {
  const letter = String.fromCodePoint(97 + (place % 26))
  return place < 26 ? letter : `${letterOf(Math.floor(place / 26) - 1)}${letter}`
}
