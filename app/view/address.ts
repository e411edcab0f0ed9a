import { decodeView } from './codec'
import { readQuery } from './looks'
import type { Problem } from './reading'
import { decodeSourceList } from './sourceList'
import type { SourceList } from './sourceList'
import type { View } from './view'

/** A page of the site with its view, as an address says it. */
export type Address =
  | {
      readonly page: 'explore'
      readonly chart: string | undefined
      /** The query as it stands: a saved chart reads it against its own view. */
      readonly search: string
      readonly view: View
      readonly problems: readonly Problem[]
    }
  | {
      readonly page: 'sources'
      readonly list: SourceList
      readonly view: View
      readonly problems: readonly Problem[]
    }
  | {
      readonly page: 'article'
      /** As the address has it; whether there is such an article the page finds out. */
      readonly article: string
      readonly view: View
      readonly problems: readonly Problem[]
    }
  | {
      readonly page: 'audit' | 'coverage'
      /** The query as it stands: what it says of its list, the page itself reads. */
      readonly search: string
      readonly view: View
    }
  | {
      readonly page: 'wall'
      /** As the address has it; whether there is such a playlist the page finds out. */
      readonly playlist: string | undefined
      /** The query as it stands: what it says of its slides, the wall itself reads. */
      readonly search: string
      readonly view: View
    }
  | {
      readonly page: 'not-found'
      readonly path: string
      readonly view: View
      readonly problems: readonly Problem[]
    }

/**
 * Reads a path below `base` and its query.
 * @param base the site's folder with both slashes: `/` or `/amur/`
 */
export function readAddress(path: string, search: string, base: string): Address {
  const { view, problems } = decodeView(search)
  const below = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '')
  const parts = below
    .replace(/index\.html$/, '')
    .split('/')
    .filter((part) => part !== '')
  if (parts.length === 0) return { page: 'explore', chart: undefined, search, view, problems }
  const [page, chart, ...rest] = parts
  if (page === 'chart' && chart !== undefined && rest.length === 0) {
    return { page: 'explore', chart: decoded(chart), search, view, problems }
  }
  if (page === 'sources' && rest.length === 0) {
    if (chart === undefined) return { page: 'sources', ...decodeSourceList(search) }
    return { page: 'article', article: decoded(chart), ...readQuery(search).rest() }
  }
  if ((page === 'audit' || page === 'coverage') && parts.length === 1) {
    return { page, search, view: readQuery(search).rest().view }
  }
  if (page === 'wall' && rest.length === 0) {
    const playlist = chart === undefined ? undefined : decoded(chart)
    return { page, playlist, search, view: readQuery(search).rest().view }
  }
  return { page: 'not-found', path, view, problems }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray percent sign: no chart has such a name, and the page says so.
    return part
  }
}
