import { useMemo } from 'react'
import type { Check } from '~/domain/audit/check'
import { isMissedForecast } from '~/domain/audit/missed-forecast'
import { tallyOf } from '~/domain/audit/tally'
import { useAuditWords } from '~/i18n/useAuditWords'
import { base } from '~/view/base'

/** What was checked and what was found, in a sentence; then how, and where to have it all. */
export function AuditHead({ checks }: { readonly checks: readonly Check[] }) {
  const { page } = useAuditWords()
  const headline = useMemo(() => {
    const tally = tallyOf(checks)
    return page.headline({
      checks: checks.length,
      claims: new Set(checks.flatMap(({ observations }) => observations)).size,
      contradict: tally.contradicts,
      missed: checks.filter(isMissedForecast).length,
      rounded: tally['agrees-rounded'],
      apart: tally['not-comparable'],
      agree: tally.agrees,
    })
  }, [checks, page])
  return (
    <header className="audit-head">
      <p className="eyebrow">{page.heading}</p>
      <h1>{headline}</h1>
      <p className="audit-lede">{page.lede}</p>
      <p className="audit-files">
        {page.download}
        {': '}
        <a href={`${base}data/audit.csv`}>{page.csv}</a>
        {' · '}
        <a href={`${base}data/audit.json`}>{page.json}</a>
      </p>
    </header>
  )
}
