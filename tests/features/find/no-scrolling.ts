import { vi } from 'vitest'

/** jsdom has no layout and so nothing to scroll. Call it at the top of a test file. */
export function withoutScrolling(): void {
  vi.stubGlobal('scrollTo', () => {})
  Element.prototype.scrollIntoView = () => {}
}
