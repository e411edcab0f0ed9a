import { publisherId } from '~/domain/article'
import type { Source } from '~/domain/bibliography'
import { tokensIn } from '~/domain/find-tokens'
import { longestSearch, notRecorded, sourceFilters } from '~/view/sourceList'
import type { SourceFilter, SourceList, SourceSort } from '~/view/sourceList'

/** A source with the words that the search box looks through. */
export interface Searchable {
  readonly source: Source
  /** Every word between spaces: ` der spiegel the burgeoning alliance english `. */
  readonly words: string
}

export function searchable(source: Source, language: string): Searchable {
  const said = [source.publisher, source.title, source.table, ...source.authors, language]
  const text = said.filter((part) => part !== undefined).join(' ')
  return { source, words: ` ${wordsOf(text).join(' ')} ` }
}

const wordsOf = (text: string): readonly string[] => tokensIn(text).map((token) => token.text)

/** What a source counts as under each filter; the same words stand in the address. */
function filterValue(filter: SourceFilter, source: Source): string {
  switch (filter) {
    case 'publisher':
      return publisherId(source.publisher)
    case 'year':
      return source.published?.text.slice(0, 4) ?? notRecorded
    case 'language':
      return source.language ?? notRecorded
    case 'confidence':
      return source.confidence ?? notRecorded
  }
}

export interface Selection {
  readonly shown: readonly Source[]
  /** How many sources each value would keep, given the search and the other filters. */
  readonly counts: Readonly<Record<SourceFilter, ReadonlyMap<string, number>>>
}

/** What the list shows, sorted, with live counts for its filters. Every word of the search must begin some word of a source. */
export function select(all: readonly Searchable[], list: SourceList): Selection {
  const wanted = wordsOf(list.q.slice(0, longestSearch)).map((word) => ` ${word}`)
  const found = all.filter(({ words }) => wanted.every((word) => words.includes(word)))
  const keeps = ({ source }: Searchable, except?: SourceFilter) =>
    sourceFilters.every((filter) => {
      const values = list[filter]
      return filter === except || values.length === 0 || values.includes(filterValue(filter, source))
    })
  const countsOf = (filter: SourceFilter): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const { source } of all) counts.set(filterValue(filter, source), 0)
    for (const value of list[filter]) counts.set(value, 0)
    for (const one of found) {
      const value = filterValue(filter, one.source)
      if (keeps(one, filter)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    shown: found
      .filter((one) => keeps(one))
      .map(({ source }) => source)
      .toSorted(orders[list.sort]),
    counts: {
      publisher: countsOf('publisher'),
      year: countsOf('year'),
      language: countsOf('language'),
      confidence: countsOf('confidence'),
    },
  }
}

type Order = (a: Source, b: Source) => number

const byText = (a: string | undefined, b: string | undefined): number => {
  // What is not recorded comes last.
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.localeCompare(b)
}
/** ISO dates sort as text, also where only the year or the month is known; the newest first. */
const newest: Order = (a, b) =>
  a.published === undefined || b.published === undefined
    ? byText(a.published?.text, b.published?.text)
    : byText(b.published.text, a.published.text)
const byPublisher: Order = (a, b) => byText(a.publisher, b.publisher)
const byClaims: Order = (a, b) => b.figures + b.events - (a.figures + a.events)
const byId: Order = (a, b) => (a.id < b.id ? -1 : 1)

const first =
  (...ways: readonly Order[]): Order =>
  (a, b) => {
    for (const way of ways) {
      const order = way(a, b)
      if (order !== 0) return order
    }
    return 0
  }

const orders: Readonly<Record<SourceSort, Order>> = {
  date: first(newest, byPublisher, byId),
  publisher: first(byPublisher, newest, byId),
  claims: first(byClaims, newest, byId),
}
