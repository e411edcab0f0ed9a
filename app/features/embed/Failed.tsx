import { DataError } from '~/data/data-error'
import type { Words } from '~/i18n/en'
import { useEmbedWords } from '~/i18n/useEmbedWords'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'

/** What could not be loaded, why, and the way on. */
export function Failed({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  const words = useWords()
  const { failed } = useEmbedWords()
  return (
    <Notice kind="error" title={failed} actions={<Button onClick={retry}>{words.failure.retry}</Button>}>
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
