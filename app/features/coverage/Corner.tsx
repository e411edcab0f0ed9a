import type { CoverageCell } from '~/domain/coverage-cell'
import { useCoverageWords } from '~/i18n/useCoverageWords'

/** The cell under the pointer or with the keyboard. */
export interface Pointed {
  readonly label: string
  readonly cell: CoverageCell
}

/** What a mark says, for eyes; its own name says it to screen readers. */
export function Corner({ pointed }: { readonly pointed: Pointed | undefined }) {
  const words = useCoverageWords()
  if (pointed === undefined)
    return (
      <p className="corner corner-hint" aria-hidden="true">
        {words.hint}
      </p>
    )
  const { label, cell } = pointed
  return (
    <p className="corner" aria-hidden="true">
      <b>
        {label}, {cell.year}
      </b>
      <span>{words.known(cell)}</span>
      {cell.points > 1 ? <span>{words.points(cell.points)}</span> : null}
      <span>{words.grains(cell.grains)}</span>
    </p>
  )
}
