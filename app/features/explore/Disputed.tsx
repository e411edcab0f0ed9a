import { leadingRules } from '~/domain/leading-rule'
import type { FigureModel } from '~/figure/model'
import { useWords } from '~/i18n/useWords'
import { Select } from '~/ui/Select'
import type { View } from '~/view/view'
import { ContestedToggle } from './ContestedToggle'
import './Disputed.css'

interface DisputedProps {
  readonly figure: FigureModel
  readonly view: View
  readonly change: (change: Partial<View>) => void
}

/** Where sources contradict each other: how often, and whose number the line follows. */
export function Disputed({ figure, view, change }: DisputedProps) {
  const { disputed: words } = useWords()
  return (
    <section className="disputed" aria-label={words.heading}>
      <h2 className="eyebrow">{words.heading}</h2>
      {figure.contests.length === 0 ? <p>{words.none}</p> : null}
      <Select
        label={words.rule}
        value={view.rule}
        onChange={(rule) => change({ rule })}
        options={leadingRules.map((rule) => ({ value: rule, label: words.rules[rule] }))}
      />
      <p className="disputed-hint">{words.hints[view.rule]}</p>
      <ContestedToggle figure={figure} view={view} change={change} />
    </section>
  )
}
