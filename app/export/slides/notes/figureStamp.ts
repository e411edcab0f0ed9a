import type { ExportContext } from '~/export/exported'

/** What a program needs to make the slide anew: one line that no translation or correction of the notes breaks. */
export function figureStamp({ address, catalogue, day }: ExportContext): string {
  const { pathname, search } = new URL(address)
  const query = new URLSearchParams(search)
  query.delete('pin')
  return `[amur-figure] ${JSON.stringify({
    v: 1,
    chart: /\/(?:chart|embed)\/(?<id>[^/]+)\//u.exec(pathname)?.groups?.['id'] ?? null,
    view: query.toString().replaceAll('%2C', ','),
    version: catalogue.version,
    day,
    address,
  })}`
}
