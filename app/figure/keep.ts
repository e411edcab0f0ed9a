import { publisherId } from '~/domain/article'
import type { ArticleRecord } from '~/domain/article'
import type { ArticleId } from '~/domain/brand'
import { frequenciesToDraw } from '~/domain/frequency'
import type { Frequency } from '~/domain/frequency'
import { knownBy } from '~/domain/known-by'
import type { Observation } from '~/domain/observation'
import { overlaps } from '~/domain/period'
import type { Period } from '~/domain/period'
import type { Measure } from '~/domain/series'
import { parameters } from '~/view/parameters'
import type { View } from '~/view/view'

/** The filters that choose among the claims of a chart. */
export const claimFilters = ['article', 'publisher', 'basis', 'status'] as const
export type ClaimFilter = (typeof claimFilters)[number]

export type Articles = ReadonlyMap<ArticleId, ArticleRecord>

/** What a claim counts as under each filter; the same words stand in the address. */
export function filterValue(filter: ClaimFilter, claim: Observation, articles: Articles): string {
  switch (filter) {
    case 'article':
      return claim.citation.article
    case 'publisher':
      return publisherId(articles.get(claim.citation.article)?.publisher)
    case 'basis':
      return claim.basis
    case 'status':
      return claim.status
  }
}

/** Whether the reader's filters keep a claim; `except` leaves one filter out, for its own live counts. */
export function isKept(claim: Observation, view: View, articles: Articles, except?: ClaimFilter): boolean {
  const passes = claimFilters.every((filter) => {
    if (filter === except) return true
    const wanted: readonly string[] = view[filter]
    return wanted.length === 0 || wanted.includes(filterValue(filter, claim, articles))
  })
  return passes && isKnown(claim, view, articles)
}

/** Whether a claim belongs to what was known on the day of the view; without a day, all do. */
export function isKnown(claim: Observation, { asof, undated }: View, articles: Articles): boolean {
  if (asof === undefined) return true
  const knowledge = knownBy(claim, articles.get(claim.citation.article), asof)
  return knowledge === 'known' || (undated && knowledge === 'undated')
}

/** The window as a span; a bound that the reader left is open. */
export const windowOf = (view: View): Period => ({
  start: view.from?.start ?? 'open',
  end: view.to?.end ?? 'open',
})

export const isInWindow = (period: Period, window: Period): boolean => overlaps(period, window)

/** Whether a span is drawn at a frequency; see `frequenciesToDraw`. */
export const isDrawnAt = (period: Period, frequency: Frequency, measure: Measure): boolean =>
  frequenciesToDraw(period, measure).includes(frequency)

/** A filter's chosen values as a change of the view; values that are no ids cannot be chosen. */
export function readFilter(filter: ClaimFilter, values: readonly string[]): Partial<View> {
  const text = values.join(',')
  if (text === '') return { [filter]: [] }
  const reading = parameters[filter].read(text)
  return reading.ok ? { [filter]: reading.value } : {}
}

/** The same text for views that keep the same claims. */
export const filterKey = (view: View): string =>
  JSON.stringify([...claimFilters.map((filter) => view[filter]), view.asof, view.undated])
