import { createRoot } from 'react-dom/client'
import { readAddress } from '~/view/address'
import { base } from '~/view/base'
import { readEmbed } from '~/view/embed'
import { preload } from './preload'
import { prerenderEmbed } from './prerenderEmbed'
import { prerenderWall } from './prerenderWall'
import { createQueryClient } from './queryClient'
import { Root } from './Root'
import { until } from './until'

/**
 * Renders the page at the document's address into an element, for a build that has a document but no browser
 * (jsdom) and answers `fetch` from the published files.
 *
 * @returns the markup once the figure, the bibliography, the article, the audit or the coverage stands in it
 * @throws when the page shows an error, or when nothing has been drawn within ten seconds: a page without its figure
 * is a fault of the build
 */
export async function prerender(element: HTMLElement): Promise<string> {
  const embed = readEmbed(window.location.href, base)
  if (embed !== undefined) return prerenderEmbed(element, embed)
  const address = readAddress(window.location.pathname, window.location.search, base)
  if (address.page === 'wall') return prerenderWall(element)
  const client = createQueryClient()
  await preload(client, address)
  const root = createRoot(element)
  root.render(<Root client={client} />)
  await until(
    () =>
      element.querySelector(
        '[data-amur-chart], .source-items, .article-taken, .audit-list, .coverage-table, .ui-notice',
      ) !== null,
  )
  const failure = element.querySelector('.ui-notice-error')
  if (failure !== null) throw new Error(`${window.location.pathname}: ${failure.textContent}`)
  const markup = element.innerHTML
  root.unmount()
  client.clear()
  return markup
}
