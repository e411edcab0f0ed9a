/** A figure in a frame, as its address says it. */
export interface EmbedAddress {
  readonly chart: string
  /** The query without what is the host's. */
  readonly search: string
  /** The name by which a host that runs pym.js knows its frame. */
  readonly child: string | undefined
}

/** What pym.js adds to the address of every frame that it makes (its documentation, “Parent”). */
const hostParameters = ['initialWidth', 'childId', 'parentTitle', 'parentUrl']

/**
 * Reads `/embed/<id>/?…`, with or without its host; undefined for any other page.
 * @param base the site's folder with both slashes: `/` or `/amur/`
 */
export function readEmbed(href: string, base: string): EmbedAddress | undefined {
  const { pathname, searchParams } = new URL(href, 'https://amur.invalid')
  const below = pathname.startsWith(`${base}embed/`) ? pathname.slice(`${base}embed/`.length) : ''
  const [, chart] = /^([^/]+)\/?(?:index\.html)?$/.exec(below) ?? []
  if (chart === undefined) return undefined
  const child = searchParams.get('childId') ?? undefined
  for (const name of hostParameters) searchParams.delete(name)
  return { chart, search: searchParams.toString(), child }
}
