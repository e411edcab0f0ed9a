import { DataError } from '~/data/fetch'
import { useWords } from '~/i18n/useWords'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'

interface FailureProps {
  readonly title: string
  readonly error: Error
  readonly busy: boolean
  readonly onRetry: () => void
}

/** What could not be loaded, why, and the way on. */
export function Failure({ title, error, busy, onRetry }: FailureProps) {
  const { failure } = useWords()
  return (
    <Notice
      kind="error"
      title={title}
      actions={
        <Button onClick={onRetry} disabled={busy}>
          {busy ? failure.retrying : failure.retry}
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
  const { file, problem } = error
  switch (problem.kind) {
    case 'network':
      return <p>{problem.status === 0 ? failure.network(file) : failure.status(file, problem.status)}</p>
    case 'invalid':
      return (
        <>
          <p>{failure.invalid(file, problem.faults.length)}</p>
          <ul className="faults">
            {problem.faults.slice(0, 5).map((fault) => (
              <li key={`${fault.path} ${fault.rule}`}>
                <code>{fault.path}</code>: {fault.message} {fault.remedy}
              </li>
            ))}
          </ul>
        </>
      )
  }
}
