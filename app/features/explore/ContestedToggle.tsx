import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import type { View } from '~/view/view'

interface ContestedToggleProps {
  readonly figure: FigureModel
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** How many spans are contested; pressed, it leaves only those. Nothing where sources agree. */
export function ContestedToggle({ figure, view, change }: ContestedToggleProps) {
  const { disputed } = useWords()
  const { length } = figure.contests
  if (length === 0 && !view.contested) return null
  return (
    <Button
      className="contested-toggle"
      data-contested={length}
      aria-pressed={view.contested}
      onClick={() => change({ contested: !view.contested })}
    >
      <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true" focusable="false">
        <path className="glyph-contest" d="M4 3v8" />
      </svg>
      {disputed.count(length)}
    </Button>
  )
}
