import type { ArticleRecord } from '../../domain/article'

/** data/articles.bib: the bibliography for LaTeX. Ids are unique, lower-case and plain, so they are the keys. */
export const bibtexText = (articles: readonly ArticleRecord[]): string => articles.map(entry).join('\n')

function entry(article: ArticleRecord): string {
  const [year, month, day] = article.published?.text.split('-') ?? []
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', titleOf(article)],
    [
      'author',
      article.authors.length > 0
        ? article.authors.map((name) => `{${escape(name)}}`).join(' and ')
        : undefined,
    ],
    ['journal', article.kind === 'release' ? undefined : text(article.publisher)],
    ['organization', article.kind === 'release' ? text(article.publisher) : undefined],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['language', languageName(article.language)],
    ['langid', languageName(article.language)],
    ['url', article.address?.replaceAll(/[{}\\]/g, encodeURIComponent)],
    ['note', text(noteOf(article))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]))
  return [`@${article.kind === 'release' ? 'misc' : 'article'}{${article.id},`, ...lines, '}', ''].join('\n')
}

/** Doubled braces keep the title's capitals. */
function titleOf({ title, table }: ArticleRecord): string | undefined {
  const words = title ?? table
  return words === undefined ? undefined : `{${escape(words)}}`
}

function noteOf({ title, table, published, publishedNote }: ArticleRecord): string | undefined {
  const notes = [
    title === undefined && table === undefined ? 'title unknown' : undefined,
    published === undefined ? 'date unknown' : undefined,
    publishedNote,
  ].filter((note) => note !== undefined)
  return notes.length === 0 ? undefined : notes.join('; ')
}

const text = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : escape(words)

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

const escape = (words: string): string =>
  words
    .replaceAll(/[\\~^&%$#_{}]/g, (character) => special[character] ?? `\\${character}`)
    .replaceAll(/\s+/g, ' ')

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
