import { useEffect, useMemo, useState } from 'react'
import { find as findIn, longestQuery } from '~/domain/find'
import { useWords } from '~/i18n/useWords'
import type { Findable } from './catalogue-index'
import type { Group } from './entries'
import { FindNothing } from './FindNothing'
import type { FindPanelProps } from './FindPanel'
import { ResultRows } from './ResultRows'
import { resultGroups, rowCount } from './results'

/** Results by group, as one list for the arrow keys; what was not looked for is said above it. */
export function FindResults({
  findable,
  query,
  list,
  active,
  looks,
  onQuery,
  onOptions,
  onGoOn,
}: FindPanelProps & { readonly findable: Findable }) {
  const { find } = useWords()
  const found = useMemo(() => findIn(findable.index, query), [findable, query])
  const [unfolded, setUnfolded] = useState<{ readonly query: string; readonly groups: readonly Group[] }>()
  const open = unfolded?.query === query ? unfolded.groups : []
  const results = resultGroups(found, findable.entries, (group) => open.includes(group))
  const count = rowCount(results)
  useEffect(() => {
    onOptions(count)
    return () => onOptions(0)
  }, [count, onOptions])
  useEffect(() => {
    document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, active])
  const asked = query.slice(0, longestQuery)
  return (
    <>
      <p role="status" className="visually-hidden">
        {found.tokens.length > 0 && find.announced(found.hits.length, asked)}
      </p>
      {found.cut ? <p className="find-say">{find.tooLong(longestQuery)}</p> : null}
      {count === 0 ? (
        <FindNothing found={found} asked={asked} looks={looks} onQuery={onQuery} onGoOn={onGoOn} />
      ) : (
        <div role="listbox" id={list} aria-label={find.results} className="find-list">
          {results.map((result) => (
            <ResultRows
              key={result.group}
              result={result}
              list={list}
              active={active}
              tokens={found.tokens}
              looks={looks}
              onMore={() => setUnfolded({ query, groups: [...open, result.group] })}
              onGoOn={onGoOn}
            />
          ))}
        </div>
      )}
    </>
  )
}
