import { useCoverageWords } from '~/i18n/useCoverageWords'
import { depths } from './depth'

/** The depths of a cited mark and the numbers of claims that they stand for. */
export function DepthScale() {
  const words = useCoverageWords()
  return (
    <p className="coverage-meaning depth-scale">
      {depths.map(({ depth, from, to }) => (
        <span key={depth} className="depth-step">
          <span className={`cell cell-cited cell-deep-${depth}`} aria-hidden="true" />
          {words.step(from, to)}{' '}
        </span>
      ))}
    </p>
  )
}
