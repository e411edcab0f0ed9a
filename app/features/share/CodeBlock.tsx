interface CodeBlockProps {
  readonly label: string
  readonly text: string
  /** `prose` is to be read; `code` keeps its lines; `wrapped` is code on one long line. */
  readonly look?: 'prose' | 'code' | 'wrapped'
}

const mostRows = 12

/** Text to take away, in a field, so that keyboards reach, scroll and select it. */
export const CodeBlock = ({ label, text, look = 'code' }: CodeBlockProps) => (
  <textarea
    className="share-code"
    data-look={look}
    readOnly
    spellCheck="false"
    rows={look === 'code' ? Math.min(mostRows, text.split('\n').length) : 4}
    aria-label={label}
    value={text}
  />
)
