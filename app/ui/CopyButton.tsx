import { type ReactNode, useEffect, useState } from 'react'
import { Button, type ButtonLook } from './Button'
import { copyText, resolveText, type TextSource } from './copy-text'
import './CopyButton.css'

interface Props {
  readonly text: TextSource
  /** The same text as HTML, for programs that paste tables or links. */
  readonly html?: TextSource | undefined
  readonly label: ReactNode
  readonly copiedLabel: string
  /** Said when copying fails, above the text to copy by hand. */
  readonly failedLabel: string
  readonly look?: ButtonLook
}

type State =
  | { readonly kind: 'idle' | 'copied' }
  /** Without text where the text itself could not be had. */
  | { readonly kind: 'failed'; readonly text: string | undefined }

/** How long "copied" stays, in ms. */
const rest = 2500

export function CopyButton({ text, html, label, copiedLabel, failedLabel, look = 'plain' }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const copied = state.kind === 'copied'

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setState({ kind: 'idle' }), rest)
    return () => clearTimeout(timer)
  }, [copied])

  const copy = () => {
    const words = resolveText(text)
    copyText(words, html === undefined ? undefined : resolveText(html)).then(
      () => setState({ kind: 'copied' }),
      () =>
        words.then(
          (known) => setState({ kind: 'failed', text: known }),
          () => setState({ kind: 'failed', text: undefined }),
        ),
    )
  }

  return (
    <span className="ui-copy">
      <Button look={look} icon={copied ? 'check' : 'copy'} onClick={copy}>
        {label}
      </Button>
      <output className={copied ? 'ui-copy-said' : 'visually-hidden'}>
        {copied && copiedLabel}
        {state.kind === 'failed' && failedLabel}
      </output>
      {state.kind === 'failed' && (
        <span className="ui-copy-failed">
          <span aria-hidden="true">{failedLabel}</span>
          {state.text !== undefined && (
            <textarea
              readOnly
              rows={3}
              aria-label={failedLabel}
              value={state.text}
              onFocus={(e) => e.target.select()}
            />
          )}
        </span>
      )}
    </span>
  )
}
