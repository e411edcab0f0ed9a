import { useCallback, useMemo, useState } from 'react'
import type { Check } from '~/domain/audit/check'
import type { Catalogue } from '~/domain/corpus'
import type { FindFile } from '~/domain/find-file'
import { knownOf } from '~/figure/known'
import { useAuditWords } from '~/i18n/useAuditWords'
import { Button } from '~/ui/Button'
import { addressOfAudit, auditFilters, wholeAuditList } from '~/view/auditList'
import type { AuditList } from '~/view/auditList'
import { navigate } from '~/view/useAddress'
import type { Move } from '~/view/useAddress'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'
import { AskedCheck } from './AskedCheck'
import { AuditFilters } from './AuditFilters'
import { AuditHead } from './AuditHead'
import { CheckRows } from './CheckRows'
import { listed, select } from './select'
import { VerdictTallies } from './VerdictTallies'

interface AuditDeskProps {
  readonly checks: readonly Check[]
  readonly file: FindFile
  readonly catalogue: Catalogue
  readonly list: AuditList
  readonly view: View
}

/** Every check, worst first, to be filtered and opened. The address says how. */
export function AuditDesk({ checks, file, catalogue, list, view }: AuditDeskProps) {
  const { page } = useAuditWords()
  const [unfolded, setUnfolded] = useState(false)
  const change = useCallback(
    (part: Partial<AuditList>, move?: Move) => navigate(addressOfAudit(view, { ...list, ...part }), move),
    [list, view],
  )
  const known = useMemo(() => knownOf(catalogue, file.figures), [catalogue, file])
  const all = useMemo(
    () => listed(checks, new Map(file.figures.map(({ id, article }) => [id, article]))),
    [checks, file],
  )
  const { shown, counts } = useMemo(() => select(all, list), [all, list])
  // One object as long as theme and language stay, so that rows are not drawn anew.
  const { theme, lang } = view
  const looks = useMemo(() => ({ ...defaultView, theme, lang }), [theme, lang])
  const narrowed = auditFilters.some((filter) => list[filter].length > 0)
  const showAll = () => change({ ...wholeAuditList, check: list.check })
  return (
    <>
      <AuditHead checks={checks} />
      <VerdictTallies
        counts={counts.verdict}
        shown={shown}
        selected={list.verdict}
        onChange={(verdict) => change({ verdict })}
      />
      <AskedCheck id={list.check} checks={checks} shown={shown} view={view} onShow={showAll} />
      <div className="audit-grid" data-unfolded={unfolded ? '' : undefined}>
        <Button
          className="audit-unfold"
          icon="filter"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {page.filters}
        </Button>
        <AuditFilters
          list={list}
          counts={counts}
          topics={catalogue.topics}
          articles={file.articles}
          change={change}
        />
        <section className="audit-list" aria-label={page.list}>
          <p className="audit-state">
            <output>{page.shown(shown.length, all.length)}</output>
            {narrowed ? (
              <Button look="quiet" onClick={showAll}>
                {page.showAll}
              </Button>
            ) : null}
          </p>
          {shown.length === 0 ? (
            <p className="audit-none">{checks.length === 0 ? page.none : page.nothing}</p>
          ) : (
            <CheckRows
              checks={shown}
              asked={list.check}
              rows={list.rows}
              onRows={(rows) => change({ rows }, 'adjust')}
              known={known}
              catalogue={catalogue}
              looks={looks}
            />
          )}
        </section>
      </div>
    </>
  )
}
