import type { Check } from '~/domain/audit/check'
import type { ArticleId, ObservationId } from '~/domain/brand'
import { auditFilters } from '~/view/auditList'
import type { AuditFilter, AuditList } from '~/view/auditList'

/** A check with the articles whose figures take part in it. */
export interface Listed {
  readonly check: Check
  readonly articles: ReadonlySet<ArticleId>
}

export function listed(
  checks: readonly Check[],
  articleOf: ReadonlyMap<ObservationId, ArticleId>,
): readonly Listed[] {
  return checks.map((check) => ({
    check,
    articles: new Set(check.observations.flatMap((id) => articleOf.get(id) ?? [])),
  }))
}

/** What a check counts as under each filter; the same words stand in the address. */
function valuesOf(filter: AuditFilter, { check, articles }: Listed): Iterable<string> {
  switch (filter) {
    case 'verdict':
    case 'topic':
    case 'identity':
      return [check[filter]]
    case 'article':
      return articles
  }
}

export interface Selection {
  readonly shown: readonly Check[]
  /** How many checks each value would keep, given the other filters. */
  readonly counts: Readonly<Record<AuditFilter, ReadonlyMap<string, number>>>
}

/** What the list shows, in the order of the audit, with live counts for its filters. */
export function select(all: readonly Listed[], list: AuditList): Selection {
  const keeps = (one: Listed, except?: AuditFilter) =>
    auditFilters.every((filter) => {
      const wanted: readonly string[] = list[filter]
      return (
        filter === except ||
        wanted.length === 0 ||
        [...valuesOf(filter, one)].some((value) => wanted.includes(value))
      )
    })
  const countsOf = (filter: AuditFilter): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>(list[filter].map((value) => [value, 0]))
    for (const one of all) {
      if (!keeps(one, filter)) continue
      for (const value of valuesOf(filter, one)) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return counts
  }
  return {
    shown: all.filter((one) => keeps(one)).map(({ check }) => check),
    counts: {
      verdict: countsOf('verdict'),
      topic: countsOf('topic'),
      identity: countsOf('identity'),
      article: countsOf('article'),
    },
  }
}
