import { DataError } from '~/data/data-error'
import { useWords } from '~/i18n/useWords'
import type { Words } from '~/i18n/en'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'

interface FailedProps {
  readonly title: string
  readonly error: Error
  readonly retrying: boolean
  readonly retry: () => void
}

/** What could not be loaded, why, and the way on. */
export function Failed({ title, error, retrying, retry }: FailedProps) {
  const words = useWords()
  const { failure } = words
  return (
    <Notice
      kind="error"
      title={title}
      actions={
        <Button onClick={retry} disabled={retrying}>
          {retrying ? failure.retrying : failure.retry}
        </Button>
      }
    >
      <p>{why(error, words)}</p>
    </Notice>
  )
}

function why(error: Error, { failure }: Words): string {
  if (!(error instanceof DataError)) return error.message
  const { cause } = error
  switch (cause.kind) {
    case 'status':
      return failure.status(cause.file, cause.status)
    case 'network':
      return failure.network(cause.file)
    case 'invalid':
      return failure.invalid(cause.file, cause.faults.length)
  }
}
