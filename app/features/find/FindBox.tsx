import { useCallback, useId, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '~/i18n/useWords'
import { Icon } from '~/ui/Icon'
import { IconButton } from '~/ui/IconButton'
import type { View } from '~/view/view'
import { usePanel } from './load'
import { useSlash } from './useSlash'
import './find.css'

/**
 * One box for everything that can be found: a combobox whose list of results comes with a script of its own.
 * On a phone it is a button that opens over the whole screen.
 */
export function FindBox({ looks }: { readonly looks: View }) {
  const { find } = useWords()
  const [open, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const [options, setOptions] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const list = useId()
  const panel = usePanel(open)
  const show = useCallback(() => {
    // The field of a phone is there only when the box is open.
    flushSync(() => setOpen(true))
    input.current?.focus()
    input.current?.select()
  }, [])
  useSlash(show)
  const close = () => setOpen(false)
  /** Closed by the reader: on a phone the field is gone with it, and the keyboard goes back to the button. */
  const shut = () => {
    flushSync(close)
    if (opener.current !== null && opener.current.getClientRects().length > 0) opener.current.focus()
  }
  const goOn = () => {
    close()
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }
  const type = (text: string) => {
    setQuery(text)
    setActive(0)
    setOpen(true)
  }
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method's own keys choose among its words.
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'Escape':
        if (open) shut()
        else type('')
        break
      case 'ArrowDown':
        setOpen(true)
        if (options > 0) setActive((active + 1) % options)
        break
      case 'ArrowUp':
        if (options > 0) setActive((active + options - 1) % options)
        break
      case 'Enter':
        document.getElementById(optionId(list, active))?.click()
        break
      default:
        return
    }
    event.preventDefault()
  }
  const listed = open && options > 0
  return (
    <search className="find" data-open={open ? '' : undefined} onBlur={leave}>
      <IconButton ref={opener} className="find-open" icon="search" label={find.open} onClick={show} />
      <div className="find-field">
        <Icon name="search" className="find-icon" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={find.label}
          aria-autocomplete="list"
          aria-expanded={listed}
          aria-controls={listed ? list : undefined}
          aria-activedescendant={listed ? optionId(list, active) : undefined}
          aria-keyshortcuts="/"
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="go"
          placeholder={find.placeholder}
          value={query}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onKeyDown={press}
          data-find=""
        />
        <kbd aria-hidden="true">/</kbd>
        <IconButton className="find-close" icon="close" label={find.close} onClick={shut} />
      </div>
      {open && panel !== undefined ? (
        panel instanceof Error ? (
          <p className="find-panel find-say" role="alert">
            {find.failed}
          </p>
        ) : (
          <panel.Panel
            query={query}
            list={list}
            active={active}
            looks={looks}
            onQuery={(text) => {
              type(text)
              input.current?.focus()
            }}
            onOptions={setOptions}
            onGoOn={goOn}
          />
        )
      ) : null}
    </search>
  )
}

const optionId = (list: string, place: number): string => `${list}-${place}`
