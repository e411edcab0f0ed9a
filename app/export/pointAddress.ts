import type { PointId } from '~/domain/brand'

/** The address of a figure, opened on one of its numbers. */
export function pointAddress(address: string, point: PointId): string {
  const url = new URL(address)
  url.searchParams.set('point', point)
  // A comma is legal in a query and people read these addresses.
  return url.href.replaceAll('%2C', ',')
}
