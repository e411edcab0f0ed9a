import { Component } from 'react'
import type { ReactNode } from 'react'
import { WordsContext } from '~/i18n/useWords'
import type { Words } from '~/i18n/en'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'

interface State {
  readonly error: Error | undefined
}

/** Holds a failure to the part of the page where it happened and says what it was. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  static override contextType = WordsContext
  declare readonly context: Words
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    const { failure } = this.context
    return (
      <Notice
        kind="error"
        title={failure.render}
        actions={<Button onClick={() => this.setState({ error: undefined })}>{failure.retry}</Button>}
      >
        {failure.renderBody} {error.message}
      </Notice>
    )
  }
}
