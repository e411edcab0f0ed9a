import { useMemo } from 'react'
import { identities } from '~/domain/audit/check'
import type { TopicId } from '~/domain/brand'
import type { FindableArticle } from '~/domain/find-file'
import type { Topic } from '~/domain/topic'
import { useAuditWords } from '~/i18n/useAuditWords'
import { useWords } from '~/i18n/useWords'
import { CheckList } from '~/ui/CheckList'
import type { CheckOption } from '~/ui/CheckRow'
import type { AuditList } from '~/view/auditList'
import type { Selection } from './select'

interface AuditFiltersProps {
  readonly list: AuditList
  readonly counts: Selection['counts']
  readonly topics: ReadonlyMap<TopicId, Topic>
  readonly articles: readonly FindableArticle[]
  readonly change: (part: Partial<AuditList>) => void
}

/** Which checks to keep. Nothing ticked keeps all; counts follow the other filters. */
export function AuditFilters({ list, counts, topics, articles, change }: AuditFiltersProps) {
  const { believe, choose, locale, sourcePages } = useWords()
  const audit = useAuditWords()
  const { page } = audit
  const names = useMemo(
    () =>
      new Map(
        articles.map(({ id, publisher, title }) => [
          id,
          sourcePages.name(publisher ?? believe.unknownPublisher, title ?? believe.untitled),
        ]),
      ),
    [articles, believe, sourcePages],
  )
  /** What would keep nothing is no choice, unless it was made already. */
  const optionsOf = <Value extends string>(
    filter: 'topic' | 'identity' | 'article',
    values: Iterable<Value>,
    label: (value: Value) => string,
  ): readonly CheckOption<Value>[] =>
    [...values]
      .map((value) => ({ value, label: label(value), count: counts[filter].get(value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || list[filter].some((chosen) => chosen === value))
  const common = (filter: 'topic' | 'identity' | 'article') => ({
    label: page.filter[filter],
    onClear: list[filter].length === 0 ? undefined : () => change({ [filter]: [] }),
    words: {
      clear: choose.clear,
      only: choose.onlyShort,
      onlyOf: choose.only,
      search: choose.search(page.filter[filter].toLocaleLowerCase(locale)),
      showAll: choose.all,
      showFewer: choose.fewer,
      noMatch: choose.noMatch,
    },
  })
  return (
    <section className="audit-filters" aria-label={page.filters}>
      <CheckList
        {...common('topic')}
        options={optionsOf('topic', topics.keys(), (id) => topics.get(id)?.label ?? id)}
        selected={list.topic}
        onChange={(topic) => change({ topic })}
        limit={10}
      />
      <CheckList
        {...common('identity')}
        options={optionsOf('identity', identities, (identity) => audit.identity[identity])}
        selected={list.identity}
        onChange={(identity) => change({ identity })}
        limit={11}
      />
      <CheckList
        {...common('article')}
        options={optionsOf(
          'article',
          new Set([...names.keys(), ...list.article]),
          (id) => names.get(id) ?? id,
        ).toSorted(byCount)}
        selected={list.article}
        onChange={(article) => change({ article })}
      />
    </section>
  )
}

const byCount = (a: CheckOption<string>, b: CheckOption<string>): number =>
  (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label)
