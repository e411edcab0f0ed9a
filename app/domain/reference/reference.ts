import type { Person } from './person'

/** What every style and format of citation starts from. What is unknown is undefined; each says so by its own rule. */
export interface Reference {
  /** Unique in its list; lower-case letters, digits and hyphens. */
  readonly id: string
  /** `chart`: a figure of this site, which changes with the corpus and so is cited with its version. */
  readonly kind: 'article' | 'data' | 'chart'
  readonly authors: readonly Person[]
  /** As printed, in the language of the work. */
  readonly title: string | undefined
  /** Newspaper, agency or site. */
  readonly publisher: string | undefined
  readonly issued: KnownDate | undefined
  readonly accessed: KnownDate | undefined
  readonly version: string | undefined
  /** BCP 47 tag. */
  readonly language: string | undefined
  /** http or https */
  readonly address: string | undefined
  readonly note: string | undefined
}

/** As precise as it is known. */
export interface KnownDate {
  readonly year: number
  /** 1 to 12 */
  readonly month?: number | undefined
  readonly day?: number | undefined
}
