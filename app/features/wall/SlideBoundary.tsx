import { Component } from 'react'
import type { ReactNode } from 'react'

interface Props {
  readonly onError: (error: Error) => void
  /** What stands there instead: never nothing, never an error page. */
  readonly instead: ReactNode
  readonly children: ReactNode
}

/** Holds a failure to the one slide in which it happened; the wall leaves that out and goes on. */
export class SlideBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error instanceof Error ? error : new Error(String(error)))
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
