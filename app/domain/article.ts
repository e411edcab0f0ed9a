import type { ArticleId, ObservationId } from './brand'
import type { Period } from './period'
import type { Stated } from './quantity'

export type ArticleKind = 'founding' | 'press' | 'release'
export type Confidence = 'high' | 'medium' | 'low'

/** What a citation needs of an article. Every field but the id and the kind may be unknown, and then is said to be. */
export interface ArticleRecord {
  readonly id: ArticleId
  readonly kind: ArticleKind
  readonly publisher: string | undefined
  readonly title: string | undefined
  readonly authors: readonly string[]
  /** `2023-10-14`, `2024-04` or `2025`, as precise as it is known. */
  readonly published: PublicationDate | undefined
  readonly publishedNote: string | undefined
  /** BCP 47 tag of the article's language. */
  readonly language: string | undefined
  readonly address: WebAddress | undefined
  readonly confidence: Confidence | undefined
  /** Releases only: the table that the values were read from. */
  readonly table: string | undefined
  readonly licence: string | undefined
}

export interface Article extends ArticleRecord {
  readonly context: readonly ContextNumber[]
}

/** A number of an article that belongs to no series; it gives its article context. */
export interface ContextNumber {
  readonly id: ObservationId
  readonly statement: string
  readonly stated: Stated | undefined
  /** Free words: such numbers share no scale. */
  readonly unit: string | undefined
  readonly hedge: string | undefined
  readonly period: Period | undefined
  readonly paragraph: number | undefined
  readonly quote: string
  readonly note: string | undefined
}

/** A span of a day, a month or a year; `text` is the form in which it was given. */
export interface PublicationDate {
  readonly text: string
  readonly period: Period
}

/** An absolute http or https address. */
export type WebAddress = `http://${string}` | `https://${string}`

export const isWebAddress = (text: string): text is WebAddress => /^https?:\/\/[^\s/]+\S*$/.test(text)

/** A publisher's place in an address: `der-spiegel`, `тасс`; `unknown` where the article names none. */
export const publisherId = (publisher: string | undefined): string => {
  const id = (publisher ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? 'unknown' : id
}
