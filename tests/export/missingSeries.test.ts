import { describe, expect, it } from 'vitest'
import type { ExportItem } from '~/export/exported'
import { missingSeries } from '~/export/missingSeries'
import { anItem } from './item'

const at = (query: string, series: readonly [string, ...string[]]): ExportItem => {
  const item = anItem(series)
  return {
    ...item,
    context: { ...item.context, address: `https://amur.example/chart/trade-total/${query}` },
  }
}
const missing = (...args: Parameters<typeof at>) => missingSeries(at(...args)).map(({ id }) => id)

describe('missingSeries', () => {
  it('finds nothing where all is drawn that the address asks for', () => {
    expect(missing('?pin=3f2a9c', ['trade-total'])).toEqual([])
    expect(
      missing('?series=trade-total,trade-china-to-russia', ['trade-total', 'trade-china-to-russia']),
    ).toEqual([])
  })

  it('names a series that failed to load', () => {
    expect(missing('?series=trade-total,trade-china-to-russia', ['trade-total'])).toEqual([
      'trade-china-to-russia',
    ])
  })

  it('does not wait for a series that does not exist', () => {
    expect(missing('?series=trade-total,no-such-series', ['trade-total'])).toEqual([])
  })
})
