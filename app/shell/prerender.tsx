import { createRoot } from 'react-dom/client'
import { readAddress } from '~/view/address'
import { base } from '~/view/base'
import { preload } from './preload'
import { createQueryClient } from './queryClient'
import { Root } from './Root'

/**
 * Renders the page at the document's address into an element, for a build that has a document but no browser
 * (jsdom) and answers `fetch` from the published files.
 *
 * @returns the markup once the figure, the bibliography, the article or the audit stands in it
 * @throws when the page shows an error, or when nothing has been drawn within ten seconds: a page without its figure
 * is a fault of the build
 */
export async function prerender(element: HTMLElement): Promise<string> {
  const client = createQueryClient()
  await preload(client, readAddress(window.location.pathname, window.location.search, base))
  const root = createRoot(element)
  root.render(<Root client={client} />)
  await until(
    () =>
      element.querySelector('[data-amur-chart], .source-items, .article-taken, .audit-list, .ui-notice') !==
      null,
  )
  const failure = element.querySelector('.ui-notice-error')
  if (failure !== null) throw new Error(`${window.location.pathname}: ${failure.textContent}`)
  const markup = element.innerHTML
  root.unmount()
  client.clear()
  return markup
}

async function until(isDone: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!isDone()) {
    if (Date.now() > deadline) throw new Error(`Nothing was drawn at ${window.location.pathname}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
