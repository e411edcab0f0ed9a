import type { Person } from './person'
import type { KnownDate, Reference } from './reference'

/** A bibliography for LaTeX. Ids are unique, lower-case and plain, so they are the keys. */
export const bibtexText = (references: readonly Reference[]): string => references.map(entry).join('\n')

function entry(reference: Reference): string {
  const { id, kind, authors, title, publisher, issued, accessed, address } = reference
  const language = languageName(reference.language)
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Doubled braces keep the title's capitals.
    ['title', title === undefined ? undefined : `{${escaped(title)}}`],
    ['author', authors.length > 0 ? authors.map(nameText).join(' and ') : undefined],
    [kind === 'article' ? 'journal' : 'organization', text(publisher)],
    ['year', numeral(issued?.year)],
    ['month', numeral(issued?.month)],
    ['day', numeral(issued?.day)],
    ['language', language],
    ['langid', language],
    ['version', text(reference.version)],
    ['url', address?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed === undefined ? undefined : isoText(accessed)],
    ['note', text(noteOf(reference))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]))
  return [`@${kind === 'article' ? 'article' : 'misc'}{${id},`, ...lines, '}', ''].join('\n')
}

/** Braces keep a name in one piece, whatever words or commas it has. */
const nameText = (person: Person): string =>
  person.form === 'whole'
    ? `{${escaped(person.name)}}`
    : `${escaped(person.family)}, ${escaped(person.given)}`

function noteOf({ kind, title, issued, note }: Reference): string | undefined {
  const notes = [
    title === undefined ? 'title unknown' : undefined,
    issued === undefined && kind !== 'chart' ? 'date unknown' : undefined,
    note,
  ].filter((each) => each !== undefined)
  return notes.length === 0 ? undefined : notes.join('; ')
}

const isoText = ({ year, month, day }: KnownDate): string =>
  [
    String(year),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ].join('-')

const numeral = (number: number | undefined): string | undefined =>
  number === undefined ? undefined : String(number)

const text = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : escaped(words)

/** Braces by name: BibTeX counts them even behind a backslash, and one too many would swallow the entries that follow. */
const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
}

const escaped = (words: string): string =>
  words.replaceAll(/[\\~^&%$#_{}]/g, (character) => special[character] ?? `\\${character}`)

/** Names that babel and biblatex know; a language without one is left out. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bg: 'bulgarian',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  id: 'indonesian',
  it: 'italian',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
  vi: 'vietnamese',
  zh: 'chinese',
}

const languageName = (tag: string | undefined): string | undefined => languageNames[tag?.split('-')[0] ?? '']
