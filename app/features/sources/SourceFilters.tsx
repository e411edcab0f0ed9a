import { useMemo } from 'react'
import { publisherId } from '~/domain/article'
import type { Bibliography } from '~/domain/bibliography'
import { useWords } from '~/i18n/useWords'
import type { Words } from '~/i18n/en'
import { CheckList } from '~/ui/CheckList'
import type { CheckOption } from '~/ui/CheckRow'
import { notRecorded, sourceFilters } from '~/view/sourceList'
import type { SourceFilter, SourceList } from '~/view/sourceList'
import { languageName } from './language-name'
import type { Selection } from './select'

interface SourceFiltersProps {
  readonly list: SourceList
  readonly counts: Selection['counts']
  readonly bibliography: Bibliography
  readonly change: (part: Partial<SourceList>) => void
}

/** Which sources to keep. Nothing ticked keeps all; counts follow the search and the other filters. */
export function SourceFilters({ list, counts, bibliography, change }: SourceFiltersProps) {
  const words = useWords()
  const { choose, sourcePages: sources } = words
  const publishers = useMemo(
    () => new Map([...bibliography.values()].map(({ publisher }) => [publisherId(publisher), publisher])),
    [bibliography],
  )
  const nameOf = (filter: SourceFilter, value: string): string =>
    value === notRecorded
      ? sources.notRecorded[filter]
      : filter === 'publisher'
        ? (publishers.get(value) ?? value)
        : filter === 'language'
          ? languageName(value, words)
          : filter === 'confidence'
            ? confidenceName(value, words)
            : value
  return (
    <section className="sources-filters" aria-label={sources.filters}>
      {sourceFilters.map((filter) => (
        <CheckList
          key={filter}
          label={sources.filter[filter]}
          options={[...counts[filter]]
            // What would keep nothing is no choice, unless it was made already.
            .filter(([value, count]) => count > 0 || list[filter].includes(value))
            .map(([value, count]) => ({ value, count, label: nameOf(filter, value) }))
            .toSorted(orderOf(filter, words))}
          selected={list[filter]}
          onChange={(selected) => change({ [filter]: selected })}
          onClear={list[filter].length === 0 ? undefined : () => change({ [filter]: [] })}
          limit={filter === 'year' ? 5 : 6}
          words={{
            clear: choose.clear,
            only: choose.onlyShort,
            onlyOf: choose.only,
            search: choose.search(sources.filter[filter].toLocaleLowerCase(words.locale)),
            showAll: choose.all,
            showFewer: choose.fewer,
            noMatch: choose.noMatch,
          }}
        />
      ))}
    </section>
  )
}

const confidenceName = (value: string, { sourcePages: sources }: Words): string =>
  value === 'high' || value === 'medium' || value === 'low' ? sources.confidence[value] : value

const grades: readonly string[] = ['high', 'medium', 'low']

/** Years from the newest, grades from the highest, the rest by how many there are; what is not recorded comes last. */
function orderOf(
  filter: SourceFilter,
  words: Words,
): (a: CheckOption<string>, b: CheckOption<string>) => number {
  return (a, b) => {
    const last = Number(a.value === notRecorded) - Number(b.value === notRecorded)
    if (last !== 0) return last
    if (filter === 'year') return b.value.localeCompare(a.value)
    if (filter === 'confidence') return grades.indexOf(a.value) - grades.indexOf(b.value)
    return (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label, words.locale)
  }
}
