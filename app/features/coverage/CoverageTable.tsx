import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { SyntheticEvent } from 'react'
import { useCoverageWords } from '~/i18n/useCoverageWords'
import type { View } from '~/view/view'
import type { Pointed } from './Corner'
import { pointedAt } from './pointed-at'
import { newestYear, yearTotals } from './shown'
import type { ShownTopic } from './shown'
import { showNewest } from './show-newest'
import { TableHead } from './TableHead'
import { TopicRows } from './TopicRows'
import { useGridKeys } from './useGridKeys'

interface CoverageTableProps {
  readonly topics: readonly ShownTopic[]
  readonly years: readonly number[]
  readonly looks: View
}

/** Series by years, one stop for Tab. Where it is wider than its place, it opens at the newest years. */
export function CoverageTable({ topics, years, looks }: CoverageTableProps) {
  const words = useCoverageWords()
  const keysId = useId()
  const table = useRef<HTMLTableElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<Pointed>()
  const keys = useGridKeys(table, topics)
  const totals = useMemo(() => yearTotals(topics, years), [topics, years])
  const point = ({ target }: SyntheticEvent) => setPointed(pointedAt(target, topics))
  const newest = newestYear(topics, years)
  const claims = topics.flatMap(({ rows }) => rows).reduce((sum, { row }) => sum + row.claims, 0)
  useLayoutEffect(() => showNewest(box.current), [])
  return (
    <div className="coverage-room">
      <p id={keysId} className="visually-hidden">
        {words.keys}
      </p>
      <div ref={box} className="coverage-scroll">
        <table
          ref={table}
          className="coverage-table"
          role="grid"
          aria-label={words.table}
          aria-describedby={keysId}
          onKeyDown={keys.onKeyDown}
          onFocus={(event) => {
            keys.onFocus(event)
            point(event)
          }}
          onPointerOver={point}
          onPointerLeave={() => setPointed(undefined)}
        >
          <colgroup>
            <col className="coverage-label" />
            <col className="coverage-total" />
            <col span={years.length} />
          </colgroup>
          <TableHead years={years} totals={totals} claims={claims} newest={newest} pointed={pointed} />
          {topics.map((topic) => (
            <TopicRows key={topic.topic.id} {...topic} columns={years.length + 2} looks={looks} />
          ))}
        </table>
      </div>
    </div>
  )
}
