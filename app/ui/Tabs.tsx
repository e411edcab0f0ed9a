import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import './Tabs.css'

interface Tab<V extends string> {
  readonly value: V
  readonly label: string
}

interface Props<V extends string> {
  readonly label: string
  readonly tabs: readonly Tab<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** What the chosen tab shows. */
  readonly children: ReactNode
}

/** Several views of one thing in one place. Arrows, Home and End move and choose, Tab goes on into the view. */
export function Tabs<V extends string>({ label, tabs, value, onChange, children }: Props<V>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const now = tabs.findIndex((tab) => tab.value === value)
  const press = (event: KeyboardEvent) => {
    const place = placeAfter(event.key, now, tabs.length)
    const tab = place === undefined ? undefined : tabs[place]
    if (tab === undefined) return
    event.preventDefault()
    onChange(tab.value)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.value}"]`)?.focus()
  }
  return (
    <div className="ui-tabs">
      {/* The keys belong to the tabs; they are heard here once for all of them. */}
      <div
        ref={list}
        className="ui-tablist"
        role="tablist"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={press}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            className="ui-tab"
            data-tab={tab.value}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div className="ui-tabpanel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  )
}

function placeAfter(key: string, now: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (now + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (now + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
