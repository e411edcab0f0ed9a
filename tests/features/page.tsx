import { QueryClient } from '@tanstack/react-query'
import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { Root } from '~/shell/Root'
import { useAppearance } from '~/store/appearance'
import { useOpenEvents } from '~/store/openEvents'
import { server } from '../../mocks/server'

// A page takes a second here and ten on a machine with other work: the tests wait for words, not for a clock.
vi.setConfig({ testTimeout: 120_000 })
configure({ asyncUtilTimeout: 30_000 })

/** The published files of the small corpus behind every test of a file; handlers of one test end with it. */
export function withServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => {
    server.resetHandlers()
    useOpenEvents.getState().openEvents([])
    useAppearance.setState({ chosen: undefined })
  })
  afterAll(() => server.close())
}

/** Opens an address of the app as a reader would, and gives the reader's hands. */
export function visit(address = '/') {
  window.history.replaceState(null, '', address)
  // What was asked for once is not asked for again: how often the app tries is tested with its queries.
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  const { container } = render(<Root client={client} />)
  return { user: userEvent.setup(), container }
}

export const query = (name: string): string | null => new URLSearchParams(window.location.search).get(name)

/** Waits for the figure of a finding. */
export const findingIs = (words: RegExp) =>
  screen.findByRole('heading', { level: 1, name: words }).then(() => marks())

/** Waits until the chart's drawing code is there too. */
export const marks = () => screen.findAllByRole('button', { name: /, \d+ articles?(?:, |$)/ })

export const mark = (name: RegExp) => screen.findByRole('button', { name })

export const evidence = () => screen.getByRole('region', { name: 'Evidence' })

/** The evidence once its card is there; its code is loaded when it is first asked for. */
export async function card() {
  await within(evidence()).findByRole('heading', { level: 3, name: /^Who says so/ })
  return within(evidence())
}
