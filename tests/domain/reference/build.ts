import fc from 'fast-check'
import { join } from 'node:path'
import { readCorpus } from '../../../app/data/build/read'
import { articleReference } from '~/domain/reference/article-reference'
import type { Person } from '~/domain/reference/person'
import type { Reference } from '~/domain/reference/reference'

/** An article with one author, of which everything is known. */
export const aReference = (part: Partial<Reference> = {}): Reference => ({
  id: 'daily-2024-01-12-trade-record',
  kind: 'article',
  authors: [{ form: 'parted', family: 'Example', given: 'Ada', familyFirst: false }],
  title: 'Trade sets a record',
  publisher: 'Example Daily',
  issued: { year: 2024, month: 1, day: 12 },
  accessed: undefined,
  version: undefined,
  language: 'en',
  address: 'https://daily.example/2024/01/12/trade-record',
  note: undefined,
  ...part,
})

/** Every article of `data/`. */
export const corpusReferences = (): readonly Reference[] =>
  readCorpus(join(import.meta.dirname, '../../..')).corpus.articles.map(articleReference)

export const nameText = (person: Person): string =>
  person.form === 'whole' ? person.name : `${person.family}, ${person.given}`

const signs = '{ } {{ \\ \\} % $ # & _ ^ ~ " , @ = =1+1 },}@book{x, \\input{a} <b>'.split(' ')
const breaks = ['\n', '\r\n', '\u2028', '\t', '\nER  - ', '\nTY  - BOOK', '  - ', ' and ', '\uD800']
const scripts = ['مرحبا', 'שלום', '\u202E', '\u2067', '俄央行', 'Товарооборот', '👩‍🚀']

/** Titles that try to leave their field: braces, backslashes, line breaks, tags of RIS, other directions of writing. */
export const hostileTitles: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...signs, ...breaks, ...scripts), fc.string({ unit: 'grapheme', maxLength: 6 })),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
