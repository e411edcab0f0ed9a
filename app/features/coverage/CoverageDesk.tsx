import { useMemo } from 'react'
import type { Catalogue } from '~/domain/corpus'
import type { Coverage } from '~/domain/coverage'
import { useCoverageWords } from '~/i18n/useCoverageWords'
import { Button } from '~/ui/Button'
import { ChipToggles } from '~/ui/ChipToggles'
import { addressOfCoverage } from '~/view/coverageList'
import type { CoverageList } from '~/view/coverageList'
import { navigate } from '~/view/useAddress'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'
import { CoverageHead } from './CoverageHead'
import { CoverageLegend } from './CoverageLegend'
import { CoverageTable } from './CoverageTable'
import { keptTopics, tallyOf, topicsOf } from './shown'

interface CoverageDeskProps {
  readonly coverage: Coverage
  readonly catalogue: Catalogue
  readonly list: CoverageList
  readonly view: View
}

/** Series by years, of the topics that the address names. */
export function CoverageDesk({ coverage, catalogue, list, view }: CoverageDeskProps) {
  const words = useCoverageWords()
  const all = useMemo(() => topicsOf(coverage, catalogue), [coverage, catalogue])
  const shown = useMemo(() => keptTopics(all, list.topic), [all, list.topic])
  const tally = useMemo(() => tallyOf(shown), [shown])
  // One object as long as theme and language stay, so that rows are not drawn anew.
  const { theme, lang } = view
  const looks = useMemo(() => ({ ...defaultView, theme, lang }), [theme, lang])
  const show = (topic: CoverageList['topic']) => navigate(addressOfCoverage(view, { topic }))
  return (
    <>
      <CoverageHead topics={shown} years={coverage.years} tally={tally} />
      <ChipToggles
        label={words.topics}
        options={all.map(({ topic, rows }) => ({
          value: topic.id,
          label: topic.label,
          count: rows.length,
          data: { 'data-topic': topic.id },
        }))}
        selected={list.topic}
        onChange={show}
      />
      <CoverageLegend tally={tally} />
      {shown.length === 0 ? (
        <p className="coverage-none">
          {words.none} <Button onClick={() => show([])}>{words.showAll}</Button>
        </p>
      ) : (
        <CoverageTable topics={shown} years={coverage.years} looks={looks} />
      )}
    </>
  )
}
