import type { ArticleRecord } from '~/domain/article'
import { calendar } from '~/domain/day'
import { grainsOf, isClosed } from '~/domain/period'
import type { Words } from '~/i18n/en'
import { monthName } from '~/i18n/format'

/**
 * An article as an entry of a list of references, after the 7th edition of the American Psychological Association's
 * manual: who, when, what, where. Without an author the publisher comes first; what is not known is left out, or stands
 * in square brackets as a description of ours.
 * `DER SPIEGEL. (2023, October 14). Xi and Putin in Beijing. https://…`
 */
export function articleCitation(article: ArticleRecord, words: Words): string {
  const { cite } = words.sourcePages
  const { publisher, authors, address } = article
  const title = titleOf(article, words)
  const date = `(${dateOf(article, words)})`
  const who = authors.length > 0 ? cite.authors(authors) : publisher
  const where = authors.length > 0 ? publisher : undefined
  const parts = who === undefined ? [title, date] : [who, date, title, where]
  return [...parts.map((part) => (part === undefined ? undefined : sentence(part))), address]
    .filter((part) => part !== undefined)
    .join(' ')
}

function titleOf({ title, table, kind }: ArticleRecord, { sourcePages: { cite } }: Words): string {
  if (kind !== 'release') return title ?? cite.untitled
  const name = title ?? table ?? cite.untitled
  // A table is often named after the title: “Europe Brent spot price FOB, monthly”.
  const said = table === undefined ? name : table.startsWith(name) ? table : `${name}: ${table}`
  return `${said} ${cite.dataSet}`
}

/** `2023, October 14`, `2024, April`, `2025` or `n.d.` */
function dateOf({ published }: ArticleRecord, words: Words): string {
  if (published === undefined || !isClosed(published.period)) return words.cite.noDate
  const { year, month, date } = calendar(published.period.start)
  const grain = grainsOf(published.period)[0]
  if (grain === 'year') return String(year)
  const named = `${year}, ${monthName(month, words)}`
  return grain === 'month' ? named : `${named} ${date}`
}

const sentence = (part: string): string => (/[.?!…]$/.test(part) ? part : `${part}.`)
