import type { ReactNode } from 'react'
import { classes } from './classes'
import { type Hue, hueClass } from './hue'
import './Quote.css'

interface Props {
  /** Plain text as printed, without quotation marks: the language's own are put around it. */
  readonly text: string
  readonly lang: string
  readonly dir?: 'ltr' | 'rtl' | 'auto'
  /** The words that count: from the first character up to, not including, the last. */
  readonly highlight?: readonly [start: number, end: number] | undefined
  readonly hue?: Hue
  /** Who says so, under the quote. */
  readonly children?: ReactNode
}

export function Quote({ text, lang, dir = 'auto', highlight, hue = 'both', children }: Props) {
  const [start, end] = highlight ?? [0, 0]
  const marked = text.slice(start, end)
  return (
    <figure className={classes('ui-quote', hueClass(hue))}>
      <blockquote lang={lang} dir={dir}>
        <p>
          {marked === '' ? (
            text
          ) : (
            <>
              {text.slice(0, start)}
              <mark>{marked}</mark>
              {text.slice(end)}
            </>
          )}
        </p>
      </blockquote>
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  )
}
