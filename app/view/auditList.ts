import { identities, verdicts } from '~/domain/audit/check'
import type { Identity, Verdict } from '~/domain/audit/check'
import { checkIds } from '~/domain/brand'
import type { ArticleId, CheckId, TopicId } from '~/domain/brand'
import { base } from './base'
import { readQuery, writeQuery } from './looks'
import type { DecodedLooks } from './looks'
import { parameters } from './parameters'
import { invalid, valid } from './reading'
import type { Parameter } from './reading'
import type { View } from './view'

/** Which checks the audit lists, and which of them is open. An empty list keeps all. */
export interface AuditList {
  readonly verdict: readonly Verdict[]
  readonly topic: readonly TopicId[]
  readonly identity: readonly Identity[]
  readonly article: readonly ArticleId[]
  readonly check: CheckId | undefined
  readonly rows: AuditRows
}

export const auditFilters = ['verdict', 'topic', 'identity', 'article'] as const
export type AuditFilter = (typeof auditFilters)[number]

/** How many rows are shown: a thousand of them is more than anyone reads and a browser likes. */
export const auditRows = ['50', '200', 'all'] as const
export type AuditRows = (typeof auditRows)[number]

export const wholeAuditList: AuditList = {
  verdict: [],
  topic: [],
  identity: [],
  article: [],
  check: undefined,
  rows: '50',
}

const listParameters: { readonly [Name in keyof AuditList]: Parameter<AuditList[Name]> } = {
  verdict: among('verdict', verdicts),
  topic: parameters.topic,
  identity: among('identity', identities),
  article: parameters.article,
  check: {
    name: 'check',
    read: (text) => {
      if (text === '') return valid(undefined)
      return checkIds.is(text) ? valid(text) : invalid({ kind: 'not-an-id' })
    },
    write: (check) => check ?? '',
  },
  rows: {
    name: 'rows',
    read: (text) => {
      const rows = auditRows.find((one) => one === text)
      return rows === undefined ? invalid({ kind: 'not-one-of', allowed: auditRows }) : valid(rows)
    },
    write: (rows) => rows,
  },
}

/** Any of a few, joined by commas. */
function among<Item extends string>(name: string, allowed: readonly Item[]): Parameter<readonly Item[]> {
  return {
    name,
    read: (text) => {
      const items = text === '' ? [] : text.split(',').map((item) => item.trim())
      const known = items.flatMap((item) => allowed.find((one) => one === item) ?? [])
      if (known.length === items.length) return valid([...new Set(known)])
      return invalid({ kind: 'not-one-of', allowed })
    },
    write: (items) => items.join(','),
  }
}

/** Reads the query of the audit. What is not understood is left at its default and named. */
export function decodeAuditList(search: string): DecodedLooks & { readonly list: AuditList } {
  const { take, rest } = readQuery(search)
  const list: AuditList = {
    verdict: take(listParameters.verdict, wholeAuditList.verdict),
    topic: take(listParameters.topic, wholeAuditList.topic),
    identity: take(listParameters.identity, wholeAuditList.identity),
    article: take(listParameters.article, wholeAuditList.article),
    check: take(listParameters.check, wholeAuditList.check),
    rows: take(listParameters.rows, wholeAuditList.rows),
  }
  return { list, ...rest() }
}

/** The address of the audit in one of its states. */
export function addressOfAudit(view: View, part: Partial<AuditList> = {}, folder: string = base): string {
  const list = { ...wholeAuditList, ...part }
  const query = writeQuery(view, (put) => {
    put(listParameters.verdict, list.verdict, wholeAuditList.verdict)
    put(listParameters.topic, list.topic, wholeAuditList.topic)
    put(listParameters.identity, list.identity, wholeAuditList.identity)
    put(listParameters.article, list.article, wholeAuditList.article)
    put(listParameters.check, list.check, wholeAuditList.check)
    put(listParameters.rows, list.rows, wholeAuditList.rows)
  })
  return `${folder}audit/${query}`
}
