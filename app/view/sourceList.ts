import { base } from './base'
import { readQuery, writeQuery } from './looks'
import type { DecodedLooks } from './looks'
import { parameters } from './parameters'
import { invalid, valid } from './reading'
import type { Parameter, ProblemReason } from './reading'
import type { View } from './view'

/** How the bibliography is shown. An empty list keeps all; `unknown` stands for what is not recorded. */
export interface SourceList {
  readonly q: string
  /** As `publisherId` writes them. */
  readonly publisher: readonly string[]
  readonly year: readonly string[]
  readonly language: readonly string[]
  readonly confidence: readonly string[]
  readonly sort: SourceSort
}

export const sourceSorts = ['date', 'publisher', 'claims'] as const
export type SourceSort = (typeof sourceSorts)[number]

export const sourceFilters = ['publisher', 'year', 'language', 'confidence'] as const
export type SourceFilter = (typeof sourceFilters)[number]

export const wholeSourceList: SourceList = {
  q: '',
  publisher: [],
  year: [],
  language: [],
  confidence: [],
  sort: 'date',
}

export const notRecorded = 'unknown'
export const longestSearch = 120

const confidences: readonly string[] = ['high', 'medium', 'low', notRecorded]
const isYear = (text: string) => text === notRecorded || /^\d{4}$/.test(text)
const isLanguage = (text: string) => /^[a-z]{2,8}(?:-[A-Za-z\d]{2,8})*$/.test(text)
const isConfidence = (text: string) => confidences.includes(text)

const listParameters: { readonly [Name in keyof SourceList]: Parameter<SourceList[Name]> } = {
  q: {
    name: 'q',
    read: (text) => (text.length > longestSearch ? invalid({ kind: 'too-long' }) : valid(text)),
    write: (text) => (text.trim() === '' ? '' : text),
  },
  publisher: parameters.publisher,
  year: some('year', isYear, { kind: 'not-a-period' }),
  language: some('language', isLanguage, { kind: 'not-an-id' }),
  confidence: some('confidence', isConfidence, { kind: 'not-one-of', allowed: confidences }),
  sort: {
    name: 'sort',
    read: (text) => {
      const sort = sourceSorts.find((one) => one === text)
      return sort === undefined ? invalid({ kind: 'not-one-of', allowed: sourceSorts }) : valid(sort)
    },
    write: (sort) => sort,
  },
}

function some(
  name: string,
  isItem: (text: string) => boolean,
  reason: ProblemReason,
): Parameter<readonly string[]> {
  return {
    name,
    read: (text) => {
      const items = text === '' ? [] : text.split(',').map((item) => item.trim())
      return items.every(isItem) ? valid([...new Set(items)]) : invalid(reason)
    },
    write: (items) => items.join(','),
  }
}

/** Reads the query of the bibliography. What is not understood is left at its default and named. */
export function decodeSourceList(search: string): DecodedLooks & { readonly list: SourceList } {
  const { take, rest } = readQuery(search)
  const list: SourceList = {
    q: take(listParameters.q, wholeSourceList.q),
    publisher: take(listParameters.publisher, wholeSourceList.publisher),
    year: take(listParameters.year, wholeSourceList.year),
    language: take(listParameters.language, wholeSourceList.language),
    confidence: take(listParameters.confidence, wholeSourceList.confidence),
    sort: take(listParameters.sort, wholeSourceList.sort),
  }
  return { list, ...rest() }
}

/** The address of the bibliography in one of its states. */
export function addressOfSources(view: View, list = wholeSourceList, folder: string = base): string {
  const query = writeQuery(view, (put) => {
    put(listParameters.q, list.q, wholeSourceList.q)
    put(listParameters.publisher, list.publisher, wholeSourceList.publisher)
    put(listParameters.year, list.year, wholeSourceList.year)
    put(listParameters.language, list.language, wholeSourceList.language)
    put(listParameters.confidence, list.confidence, wholeSourceList.confidence)
    put(listParameters.sort, list.sort, wholeSourceList.sort)
  })
  return `${folder}sources/${query}`
}

/**
 * The address of an article's page.
 * @param item the id of a figure or an event taken from it, where the page is to open
 */
export function addressOfArticle(article: string, view: View, item?: string, folder: string = base): string {
  const anchor = item === undefined ? '' : `#${encodeURIComponent(item)}`
  return `${folder}sources/${encodeURIComponent(article)}/${writeQuery(view)}${anchor}`
}
