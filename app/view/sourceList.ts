import { parameters } from './parameters'
import { invalid, valid } from './reading'
import type { Parameter, Problem, ProblemReason, Reading } from './reading'
import { upgrade } from './version'
import { defaultView } from './view'
import type { View } from './view'

/** How the bibliography is shown, as the address says it. An empty list keeps all; `unknown` stands for what is not recorded. */
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

export const unknown = 'unknown'
export const longestSearch = 120

const confidences: readonly string[] = ['high', 'medium', 'low', unknown]

const listParameters: { readonly [Name in keyof SourceList]: Parameter<SourceList[Name]> } = {
  q: {
    name: 'q',
    fallback: '',
    read: (text) => (text.length > longestSearch ? invalid({ kind: 'too-long' }) : valid(text)),
    write: (text) => (text.trim() === '' ? undefined : text),
  },
  publisher: parameters.publisher,
  year: list('year', { kind: 'not-a-period' }, (text) => text === unknown || /^\d{4}$/.test(text)),
  language: list('language', { kind: 'not-an-id' }, (text) => /^[a-z]{2,8}(?:-[A-Za-z\d]{2,8})*$/.test(text)),
  confidence: list('confidence', { kind: 'not-one-of', allowed: confidences }, (text) =>
    confidences.includes(text),
  ),
  sort: {
    name: 'sort',
    fallback: 'date',
    read: (text) => {
      const sort = sourceSorts.find((one) => one === text)
      return sort === undefined ? invalid({ kind: 'not-one-of', allowed: sourceSorts }) : valid(sort)
    },
    write: (sort) => (sort === 'date' ? undefined : sort),
  },
}

function list(
  name: string,
  reason: ProblemReason,
  isItem: (text: string) => boolean,
): Parameter<readonly string[]> {
  return {
    name,
    fallback: [],
    read: (text) => {
      const items = text.split(',').map((item) => item.trim())
      return items.every(isItem) ? valid([...new Set(items)]) : invalid(reason)
    },
    write: (items) => (items.length === 0 ? undefined : items.join(',')),
  }
}

export interface DecodedSourceList {
  readonly list: SourceList
  readonly view: View
  readonly problems: readonly Problem[]
}

const longestText = 2000

/** Reads the query of the bibliography. What is not understood is left at its default and named. */
export function decodeSourceList(search: string): DecodedSourceList {
  const query = queryReader(search)
  const listed: SourceList = {
    q: query.take(listParameters.q),
    publisher: query.take(listParameters.publisher),
    year: query.take(listParameters.year),
    language: query.take(listParameters.language),
    confidence: query.take(listParameters.confidence),
    sort: query.take(listParameters.sort),
  }
  const view = query.looks()
  return { list: listed, view, problems: query.problems() }
}

/** Reads the query of a page that has no choices of its own but theme and language. */
export function decodeLooks(search: string): { readonly view: View; readonly problems: readonly Problem[] } {
  const query = queryReader(search)
  const view = query.looks()
  return { view, problems: query.problems() }
}

export const defaultSourceList: SourceList = decodeSourceList('').list

/** The query without a question mark; empty when everything is at its default. */
export function encodeSourceList(listed: SourceList, view: View): string {
  const query = new URLSearchParams()
  const put = <Value>(parameter: Parameter<Value>, value: Value) => {
    const text = parameter.write(value)
    if (text !== undefined) query.set(parameter.name, text)
  }
  put(listParameters.q, listed.q)
  put(listParameters.publisher, listed.publisher)
  put(listParameters.year, listed.year)
  put(listParameters.language, listed.language)
  put(listParameters.confidence, listed.confidence)
  put(listParameters.sort, listed.sort)
  put(parameters.theme, view.theme)
  put(parameters.lang, view.lang)
  return query.toString().replaceAll('%2C', ',')
}

function queryReader(search: string) {
  const problems: Problem[] = []
  const note = (parameter: string, text: string, reason: ProblemReason) =>
    problems.push({ parameter, text: text.length > 60 ? `${text.slice(0, 60)}…` : text, reason })
  const query = upgrade(new URLSearchParams(search), (text) => note('v', text, { kind: 'version' }))
  const taken = new Set<string>()
  function take<Value>(parameter: Parameter<Value>): Value {
    taken.add(parameter.name)
    const texts = query.getAll(parameter.name)
    const [text] = texts
    if (text === undefined) return parameter.fallback
    const reading = readOnce(parameter, texts, text)
    if (reading.ok) return reading.value
    note(parameter.name, text, reading.reason)
    return parameter.fallback
  }
  return {
    take,
    looks: (): View => ({ ...defaultView, theme: take(parameters.theme), lang: take(parameters.lang) }),
    /** With every parameter that nobody asked for. */
    problems: (): readonly Problem[] => {
      for (const name of new Set(query.keys())) {
        if (!taken.has(name)) note(name, query.get(name) ?? '', { kind: 'unknown-parameter' })
      }
      return problems
    },
  }
}

function readOnce<Value>(parameter: Parameter<Value>, texts: readonly string[], text: string): Reading<Value> {
  if (texts.length > 1) return invalid({ kind: 'repeated' })
  return text.length > longestText ? invalid({ kind: 'too-long' }) : parameter.read(text)
}
