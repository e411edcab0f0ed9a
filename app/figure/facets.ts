import { publisherId } from '~/domain/article'
import type { Annotation } from '~/domain/annotation'
import type { BasisId, TopicId } from '~/domain/brand'
import type { Basis } from '~/domain/basis'
import type { Observation, Status } from '~/domain/observation'
import type { Topic } from '~/domain/topic'
import type { Words } from '~/i18n/en'
import { publishedText } from '~/i18n/format'
import type { View } from '~/view/view'
import { claimFilters, filterValue, isInWindow, isKept, windowOf } from './keep'
import type { Articles, ClaimFilter } from './keep'
import type { FacetOption, Facets } from './model'

interface Known {
  readonly articles: Articles
  readonly bases: ReadonlyMap<BasisId, Basis>
  readonly topics: ReadonlyMap<TopicId, Topic>
}

/**
 * The filters with live counts: a count says how many marks' claims the option would keep, given the other filters.
 * @param drawable claims that the view could draw, before its filters
 */
export function facetsOf(
  drawable: readonly Observation[],
  annotations: readonly Annotation[],
  view: View,
  known: Known,
  words: Words,
): Facets {
  const facet = (filter: ClaimFilter): readonly FacetOption[] => {
    const counts = new Map<string, number>()
    for (const claim of drawable) {
      const value = filterValue(filter, claim, known.articles)
      const kept = isKept(claim, view, known.articles, filter)
      counts.set(value, (counts.get(value) ?? 0) + (kept ? 1 : 0))
    }
    const chosen: readonly string[] = view[filter]
    for (const value of chosen) if (!counts.has(value)) counts.set(value, 0)
    return [...counts]
      .map(([value, count]) => ({
        value,
        count,
        chosen: chosen.includes(value),
        label: label(filter, value, known, words),
      }))
      .toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, words.locale))
  }
  const [article, publisher, basis, status] = claimFilters
  return {
    claims: {
      [article]: facet(article),
      [publisher]: facet(publisher),
      [basis]: facet(basis),
      [status]: facet(status),
    },
    topics: topicsOf(annotations, view, known.topics),
  }
}

function label(filter: ClaimFilter, value: string, { articles, bases }: Known, words: Words): string {
  switch (filter) {
    case 'article': {
      const article = [...articles.values()].find(({ id }) => id === value)
      if (article === undefined) return value
      return [
        article.publisher ?? words.believe.unknownPublisher,
        publishedText(article.published, words),
      ].join(', ')
    }
    case 'publisher': {
      const article = [...articles.values()].find((one) => publisherId(one.publisher) === value)
      return article?.publisher ?? (value === 'unknown' ? words.believe.unknownPublisher : value)
    }
    case 'basis':
      return [...bases.values()].find(({ id }) => id === value)?.label ?? value
    case 'status':
      return isStatus(value, words) ? words.statuses[value] : value
  }
}

const isStatus = (value: string, words: Words): value is Status => Object.hasOwn(words.statuses, value)

function topicsOf(
  annotations: readonly Annotation[],
  view: View,
  topics: ReadonlyMap<TopicId, Topic>,
): readonly FacetOption<TopicId>[] {
  const window = windowOf(view)
  const counts = new Map<TopicId, number>()
  for (const { topic, period } of annotations) {
    counts.set(topic, (counts.get(topic) ?? 0) + (isInWindow(period, window) ? 1 : 0))
  }
  return [...topics.values()]
    .filter(({ id }) => counts.has(id) || view.topic.includes(id))
    .map(({ id, label: name }) => ({
      value: id,
      label: name,
      count: counts.get(id) ?? 0,
      chosen: view.topic.includes(id),
    }))
}
