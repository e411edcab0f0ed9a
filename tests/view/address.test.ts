import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from '~/view/address'
import { addressOf, front, placeOfSeries } from '~/view/place'
import { defaultView } from '~/view/view'
import type { View } from '~/view/view'

const folders = ['/', '/amur/', '/a/b/'] as const

const chartOf = (path: string, folder: string) => {
  const address = readAddress(path, '', folder)
  return address.page === 'explore' ? (address.chart ?? 'front') : address.page
}

describe('a path', () => {
  it.each([
    ['/', '/', 'front'],
    ['/index.html', '/', 'front'],
    ['/chart/trade-total/', '/', 'trade-total'],
    ['/chart/trade-total', '/', 'trade-total'],
    ['/chart/trade-total/index.html', '/', 'trade-total'],
    ['/amur/', '/amur/', 'front'],
    ['/amur/chart/trade-total/', '/amur/', 'trade-total'],
    ['/chart/', '/', 'not-found'],
    ['/chart/trade-total/more/', '/', 'not-found'],
    ['/no/such/page/', '/', 'not-found'],
    ['/chart/100%/', '/', '100%'],
    ['/chart/%3Cb%3E/', '/', '<b>'],
  ])('%s below %s is %s', (path, folder, expected) => {
    expect(chartOf(path, folder)).toBe(expected)
  })

  it('is read without throwing, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...folders), (path, search, folder) => {
        expect(() => readAddress(`/${path}`, search, folder)).not.toThrow()
      }),
    )
  })
})

describe('an address that was written', () => {
  const view: View = { ...defaultView, freq: 'm', notes: false }

  it('is read back as the same chart and view, in any folder', () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(...folders),
        fc.constantFrom(defaultView, view),
        (id, folder, shown) => {
          const written = addressOf(placeOfSeries(id), shown, folder)
          expect(written.startsWith(folder)).toBe(true)
          const { pathname, search } = new URL(written, 'https://amur.example')
          const read = readAddress(pathname, search, folder)
          expect(read).toMatchObject({ page: 'explore', chart: id, view: shown, problems: [] })
        },
      ),
    )
  })

  it('of the front page is the folder itself', () => {
    expect(addressOf(front, defaultView, '/amur/')).toBe('/amur/')
    expect(addressOf(front, view, '/amur/')).toBe('/amur/?freq=m&notes=0')
  })

  it('keeps a strange chart’s name inside its path', () => {
    const written = addressOf(placeOfSeries('../a b?c#d'), defaultView, '/')
    expect(new URL(written, 'https://amur.example').pathname).toBe('/chart/..%2Fa%20b%3Fc%23d/')
  })
})
