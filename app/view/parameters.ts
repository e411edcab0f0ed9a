import { articleIds, basisIds, derivedIds, observationIds, seriesIds, topicIds } from '~/domain/brand'
import type { PointId } from '~/domain/brand'
import { isoDay } from '~/domain/day'
import type { Day } from '~/domain/day'
import { frequencies } from '~/domain/frequency'
import { leadingRules } from '~/domain/leading-rule'
import { statuses } from '~/domain/observation'
import { parsePeriod, periodText } from '~/domain/period'
import { unitIds } from '~/domain/unit'
import { invalid, valid } from './reading'
import type { Parameter } from './reading'
import { kindIds, languages } from './view'
import type { Bound } from './view'

/** The query's vocabulary: one entry a parameter. */
export const parameters = {
  series: idList('series', seriesIds.is),
  from: bound('from', 'earliest'),
  to: bound('to', 'latest'),
  freq: choice('freq', frequencies),
  unit: choice('unit', unitIds),
  kind: choice('kind', kindIds),
  topic: idList('topic', topicIds.is),
  article: idList('article', articleIds.is),
  publisher: idList('publisher', isPublisherId),
  basis: idList('basis', basisIds.is),
  status: idList('status', isStatus, statuses),
  contested: flag('contested'),
  rule: setting('rule', leadingRules),
  asof: lastDay('asof'),
  undated: flag('undated'),
  pin: id('pin', isVersion),
  notes: flag('notes'),
  scale: setting('scale', ['linear', 'log']),
  point: id('point', isPointId),
  theme: choice('theme', ['light', 'dark']),
  lang: choice('lang', languages),
} as const

/** Parameters of the contract that a later version brings: named, so that nobody takes them for a typing error. */
export const laterParameters: ReadonlySet<string> = new Set(['agg', 'units', 'base'])

/** Versions of the corpus are the first twelve digits of a hash. */
function isVersion(text: string): text is string {
  return /^[0-9a-f]{12}$/.test(text)
}

function isPointId(text: string): text is PointId {
  return observationIds.is(text) || derivedIds.is(text)
}

function isPublisherId(text: string): text is string {
  return /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(text)
}

function isStatus(text: string): text is (typeof statuses)[number] {
  return statuses.some((status) => status === text)
}

/** `a,b,c` with every item known; doubles are dropped, the order is kept. */
function idList<Item extends string>(
  name: string,
  is: (text: string) => text is Item,
  allowed?: readonly string[],
): Parameter<readonly Item[]> {
  return {
    name,
    read: (text) => {
      if (text === '') return valid([])
      const items = text.split(',').map((item) => item.trim())
      const known = items.filter(is)
      if (known.length === items.length) return valid([...new Set(known)])
      return invalid(allowed === undefined ? { kind: 'not-an-id' } : { kind: 'not-one-of', allowed })
    },
    write: (items) => items.join(','),
  }
}

function id<Item extends string>(
  name: string,
  is: (text: string) => text is Item,
): Parameter<Item | undefined> {
  return {
    name,
    read: (text) => {
      if (text === '') return valid(undefined)
      return is(text) ? valid(text) : invalid({ kind: 'not-an-id' })
    },
    write: (value) => value ?? '',
  }
}

/** One of a list; undefined, written as nothing, leaves it to the chart or the reader. */
function choice<Item extends string>(name: string, allowed: readonly Item[]): Parameter<Item | undefined> {
  return {
    name,
    read: (text) => {
      if (text === '') return valid(undefined)
      const found = allowed.find((item) => item === text)
      return found === undefined ? invalid({ kind: 'not-one-of', allowed }) : valid(found)
    },
    write: (value) => value ?? '',
  }
}

function setting<Item extends string>(name: string, allowed: readonly Item[]): Parameter<Item> {
  return {
    name,
    read: (text) => {
      const found = allowed.find((item) => item === text)
      return found === undefined ? invalid({ kind: 'not-one-of', allowed }) : valid(found)
    },
    write: (value) => value,
  }
}

function flag(name: string): Parameter<boolean> {
  return {
    name,
    read: (text) =>
      text === '1' || text === '0'
        ? valid(text === '1')
        : invalid({ kind: 'not-one-of', allowed: ['1', '0'] }),
    write: (value) => (value ? '1' : '0'),
  }
}

/** `2014`, `2023-Q3`, `2023-08`, a day, or the word for no bound. */
function bound(name: string, openWord: string): Parameter<Bound> {
  return {
    name,
    read: (text) => {
      if (text === openWord) return valid(undefined)
      if (text.includes('..')) return invalid({ kind: 'not-a-period' })
      const parsed = parsePeriod(text)
      return parsed.ok ? valid(parsed.period) : invalid({ kind: 'not-a-period' })
    },
    write: (value) => (value === undefined ? openWord : periodText(value)),
  }
}

/** `2023-10-14`; a month or a year is read as its last day. */
function lastDay(name: string): Parameter<Day | undefined> {
  return {
    name,
    read: (text) => {
      if (text === '') return valid(undefined)
      const parsed = /^[1-9]\d{3}(-\d\d){0,2}$/.test(text) ? parsePeriod(text) : undefined
      if (parsed?.ok !== true || parsed.period.end === 'open') return invalid({ kind: 'not-a-date' })
      return valid(parsed.period.end)
    },
    write: (value) => (value === undefined ? '' : isoDay(value)),
  }
}
