import { coverageStates } from '~/domain/coverage-cell'
import type { CoverageState } from '~/domain/coverage-cell'
import { useCoverageWords } from '~/i18n/useCoverageWords'
import { useWords } from '~/i18n/useWords'
import { DepthScale } from './DepthScale'

/** What each mark means, and how often it stands below. */
export function CoverageLegend({ tally }: { readonly tally: Readonly<Record<CoverageState, number>> }) {
  const { locale } = useWords()
  const words = useCoverageWords()
  return (
    <ul className="plain-list coverage-legend" aria-label={words.legend}>
      {coverageStates.map((state) => (
        <li key={state} data-state={state}>
          <span className={`cell cell-${state} cell-deep-4`} aria-hidden="true" />
          <p className="coverage-count">
            {tally[state].toLocaleString(locale)} {words.states[state]}
          </p>
          <p className="coverage-meaning">{words.meanings[state]}</p>
          {state === 'cited' ? <DepthScale /> : null}
        </li>
      ))}
    </ul>
  )
}
