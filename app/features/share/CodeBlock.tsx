interface CodeBlockProps {
  readonly label: string
  readonly text: string
  /** Words break at the edge; code does not. */
  readonly isProse?: boolean
}

const mostRows = 12

/** Text to take away, in a field, so that keyboards reach, scroll and select it. */
export const CodeBlock = ({ label, text, isProse = false }: CodeBlockProps) => (
  <textarea
    className="share-code"
    readOnly
    spellCheck="false"
    rows={Math.min(mostRows, text.split('\n').length)}
    wrap={isProse ? 'soft' : 'off'}
    aria-label={label}
    value={text}
  />
)
