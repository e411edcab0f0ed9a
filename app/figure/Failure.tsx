import { DataError } from '~/domain/data-error'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import './Failure.css'

interface FailureProps {
  readonly title: string
  readonly error: Error
  readonly retrying: boolean
  readonly retry: () => void
}

/** What could not be loaded, why, and the way on. */
export function Failure({ title, error, retrying, retry }: FailureProps) {
  const { failure } = useWords()
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
      <Why error={error} />
    </Notice>
  )
}

function Why({ error }: { readonly error: Error }) {
  const { failure } = useWords()
  if (!(error instanceof DataError)) return <p>{error.message}</p>
  const { cause } = error
  switch (cause.kind) {
    case 'status':
      return <p>{failure.status(cause.file, cause.status)}</p>
    case 'network':
      return <p>{failure.network(cause.file)}</p>
    case 'invalid':
      return (
        <>
          <p>{failure.invalid(cause.file, cause.faults.length)}</p>
          <ul className="failure-faults">
            {cause.faults.slice(0, 5).map((fault) => (
              <li key={`${fault.path} ${fault.rule}`}>
                <code>{fault.path}</code> {fault.message}; {fault.remedy}
              </li>
            ))}
          </ul>
        </>
      )
  }
}
