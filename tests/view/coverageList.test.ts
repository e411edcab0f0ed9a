import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesIds, topicIds } from '~/domain/brand'
import { readAddress } from '~/view/address'
import { addressOfYear } from '~/view/addressOfYear'
import { decodeView } from '~/view/codec'
import { addressOfCoverageHome } from '~/view/coverageHome'
import { addressOfCoverage, decodeCoverageList } from '~/view/coverageList'
import { defaultView } from '~/view/view'

const topics = ['trade', 'oil', 'gas'].filter(topicIds.is)
const [trade] = ['trade-total'].filter(seriesIds.is)
const queryOf = (address: string) => address.slice(address.indexOf('?'))

describe('the address of the coverage', () => {
  it('leaves defaults unwritten', () => {
    expect(addressOfCoverage(defaultView, { topic: [] }, '/amur/')).toBe('/amur/coverage/')
    expect(addressOfCoverageHome({ ...defaultView, theme: 'dark' }, '/')).toBe('/coverage/?theme=dark')
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...topics)), (topic) => {
        const address = addressOfCoverage(defaultView, { topic }, '/')
        expect(decodeCoverageList(address.replace('/coverage/', ''))).toEqual({
          list: { topic },
          view: defaultView,
          problems: [],
        })
      }),
    )
  })

  it('ignores what it does not understand, and says so', () => {
    const { list, problems } = decodeCoverageList('?topic=No!&from=2014')
    expect(list).toEqual({ topic: [] })
    expect(problems.map(({ parameter, reason }) => [parameter, reason.kind])).toEqual([
      ['topic', 'not-an-id'],
      ['from', 'unknown-parameter'],
    ])
  })

  it('is a page of its own, with the looks that its query asks for', () => {
    const address = readAddress('/amur/coverage/', '?topic=oil&theme=dark', '/amur/')
    expect(address).toMatchObject({
      page: 'coverage',
      search: '?topic=oil&theme=dark',
      view: { theme: 'dark' },
    })
    expect(readAddress('/coverage/oil/', '', '/').page).toBe('not-found')
  })
})

describe('the address of a year of a series', () => {
  it('is its chart from that year to that year, at the grain and in the unit that draw something', () => {
    if (trade === undefined) throw new Error('an id')
    const looks = { ...defaultView, theme: 'dark', from: undefined } as const
    const plain = addressOfYear(trade, 2022, { freq: undefined, unit: undefined }, looks)
    expect(plain).toBe('/chart/trade-total/?from=2022&to=2022&theme=dark')
    const told = decodeView(queryOf(addressOfYear(trade, 2022, { freq: 'm', unit: 'cny-billion' }, looks)))
    expect(told.view).toMatchObject({ freq: 'm', unit: 'cny-billion', from: told.view.to })
    expect(told.problems).toEqual([])
  })
})
