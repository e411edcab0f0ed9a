import { useId } from 'react'
import { useShareWords } from '~/i18n/useShareWords'
import { CopyButton } from '~/ui/CopyButton'

interface CopyFieldProps {
  readonly label: string
  /** What it is for, under its name. */
  readonly says: string
  readonly text: string
  /** Says what is copied where several can be. */
  readonly copyLabel?: string
}

/** An address to copy; by hand where the clipboard is blocked. */
export function CopyField({ label, says, text, copyLabel }: CopyFieldProps) {
  const words = useShareWords()
  const id = useId()
  return (
    <section className="share-part">
      <h3>
        <label htmlFor={id}>{label}</label>
      </h3>
      <p className="share-note" id={`${id}-says`}>
        {says}
      </p>
      <div className="share-address">
        <input
          id={id}
          type="text"
          readOnly
          spellCheck="false"
          aria-describedby={`${id}-says`}
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton
          text={text}
          label={copyLabel ?? words.copy}
          copiedLabel={words.copied}
          failedLabel={words.copyFailed}
        />
      </div>
    </section>
  )
}
