import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Bibliography } from '~/domain/bibliography'
import type { Catalogue } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { SearchField } from '~/ui/SearchField'
import { Select } from '~/ui/Select'
import {
  addressOfSources,
  longestSearch,
  sourceFilters,
  sourceSorts,
  wholeSourceList,
} from '~/view/sourceList'
import type { SourceList } from '~/view/sourceList'
import { navigate } from '~/view/useAddress'
import type { Move } from '~/view/useAddress'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'
import { languageName } from './language-name'
import { searchable, select } from './select'
import { SourceFilters } from './SourceFilters'
import { SourceItems } from './SourceItems'
import { useDraft } from './useDraft'

interface SourcesPageProps {
  readonly bibliography: Bibliography
  readonly catalogue: Catalogue
  readonly list: SourceList
  readonly view: View
}

/** Every article and release, to be searched, filtered and sorted. The address says how. */
export function SourcesPage({ bibliography, catalogue, list, view }: SourcesPageProps) {
  const words = useWords()
  const [unfolded, setUnfolded] = useState(false)
  const { sourcePages: sources } = words
  const change = useCallback(
    (part: Partial<SourceList>, move?: Move) => navigate(addressOfSources(view, { ...list, ...part }), move),
    [list, view],
  )
  const [text, type] = useDraft(
    list.q,
    useCallback((q: string) => change({ q: q.slice(0, longestSearch) }, 'adjust'), [change]),
  )
  const all = useMemo(
    () =>
      [...bibliography.values()].map((source) =>
        searchable(source, source.language === undefined ? '' : languageName(source.language, words)),
      ),
    [bibliography, words],
  )
  // One object as long as theme and language stay, so that rows are not drawn anew.
  const { theme, lang } = view
  const looks = useMemo(() => ({ ...defaultView, theme, lang }), [theme, lang])
  // The field answers at once; the list follows when there is time.
  const looked = useDeferredValue(text)
  const { shown, counts } = useMemo(() => select(all, { ...list, q: looked }), [all, list, looked])
  const releases = all.filter(({ source }) => source.kind === 'release').length
  const narrowed = text.trim() !== '' || sourceFilters.some((filter) => list[filter].length > 0)
  return (
    <>
      <p className="sources-lede">{sources.lede(all.length - releases, releases)}</p>
      <div className="sources-grid" data-unfolded={unfolded ? '' : undefined}>
        <Button
          className="sources-unfold"
          icon="filter"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {sources.filters}
        </Button>
        <SourceFilters list={list} counts={counts} bibliography={bibliography} change={change} />
        <section className="sources-list" aria-label={sources.list}>
          <div className="sources-tools">
            <SearchField
              label={sources.search}
              placeholder={sources.search}
              value={text}
              onChange={type}
              data={{ 'data-sources-search': '' }}
            />
            <Select
              label={sources.sort}
              options={sourceSorts.map((value) => ({ value, label: sources.sorts[value] }))}
              value={list.sort}
              onChange={(sort) => change({ sort })}
            />
          </div>
          <p className="sources-state">
            <output>{sources.shown(shown.length, all.length)}</output>
            {narrowed ? (
              <Button look="quiet" onClick={() => change({ ...wholeSourceList, sort: list.sort })}>
                {sources.showAll}
              </Button>
            ) : null}
            {text.length > longestSearch ? <span role="status">{sources.tooLong(longestSearch)}</span> : null}
          </p>
          {shown.length === 0 ? (
            <p className="sources-none">{sources.none}</p>
          ) : (
            <SourceItems sources={shown} catalogue={catalogue} view={looks} />
          )}
        </section>
      </div>
    </>
  )
}
