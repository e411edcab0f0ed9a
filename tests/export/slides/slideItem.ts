import type { ExportItem } from '~/export/exported'
import { address, anItem } from '../item'

/** An item at the address of its own series. */
export function slideItem(...parts: Parameters<typeof anItem>): ExportItem {
  const item = anItem(...parts)
  const [first = 'trade-total', ...others] = item.figure.plotted.map(({ id }) => id)
  const own = new URL(address.replace('trade-total', first))
  if (others.length > 0) own.searchParams.set('series', [first, ...others.slice(0, 5)].join(','))
  return { ...item, context: { ...item.context, address: own.href.replaceAll('%2C', ',') } }
}
