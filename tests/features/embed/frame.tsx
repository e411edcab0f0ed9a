import { configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, vi } from 'vitest'
import { EmbedPage } from '~/features/embed/EmbedPage'
import { EmbedRoot } from '~/shell/EmbedRoot'
import { readEmbed } from '~/view/embed'
import { FrameContext } from '~/view/FrameContext'
import { server } from '../../../mocks/server'

vi.setConfig({ testTimeout: 120_000 })
configure({ asyncUtilTimeout: 30_000 })

export function withServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}

const addressNow = () => {
  const address = readEmbed(window.location.href, '/')
  if (address === undefined) throw new Error(`${window.location.href} is no frame`)
  return address
}

/** Opens a frame's address as a host's page would. */
export function openFrame(address = '/embed/trade-total/') {
  window.history.replaceState(null, '', address)
  render(<EmbedRoot address={addressNow()} first={undefined} />)
  return userEvent.setup()
}

/** The same with something to say above its foot. */
export function openWithNotice(notice: ReactNode) {
  window.history.replaceState(null, '', '/embed/trade-total/')
  render(
    <FrameContext.Provider value={true}>
      <EmbedPage address={addressNow()} first={undefined} notice={notice} />
    </FrameContext.Provider>,
  )
}

export const mark = (name: RegExp) => screen.findByRole('button', { name })

/** The evidence, once a mark has been chosen and its code is here. */
export async function evidence() {
  const region = await screen.findByRole('region', { name: 'Evidence' })
  await within(region).findAllByRole('blockquote')
  return within(region)
}

export const fullPage = () => screen.getByRole('link', { name: /^Amur · open with all sources/ })
