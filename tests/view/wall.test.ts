import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chartIds } from '~/domain/brand'
import { encodeView } from '~/view/codec'
import { readAddress } from '~/view/address'
import { knownSlides } from '~/view/knownSlides'
import { reasonWords } from '~/view/reasonWords'
import { plainWall } from '~/view/wall'
import type { WallSlide, WallView } from '~/view/wall'
import { addressOfWall, decodeWall } from '~/view/wallAddress'
import { en } from '~/i18n/en'
import { parse } from 'valibot'
import { catalogueFile, toCatalogue } from '../../app/data/published'
import { publishedOf } from '../../mocks/handlers'
import { anyView } from './any-view'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/).filter(chartIds.is)
/** Slides with queries as the explorer writes them. */
const slide: fc.Arbitrary<WallSlide> = fc
  .record({ chart: id, view: fc.option(anyView, { nil: undefined }) })
  .map(({ chart, view }) => ({
    form: 'chart',
    chart,
    query: view === undefined ? '' : encodeView({ ...view, theme: undefined, lang: undefined }),
  }))
const slides = fc
  .tuple(slide, fc.array(slide, { maxLength: 39 }))
  .map(([first, others]): WallView['slides'] => [first, ...others])
const anyWall: fc.Arbitrary<WallView> = fc.record({
  playlist: fc.option(id, { nil: undefined }),
  slides: fc.option(slides, { nil: undefined }),
  kiosk: fc.boolean(),
  interval: fc.option(fc.integer({ min: 3, max: 3600 }), { nil: undefined }),
  refresh: fc.option(fc.integer({ min: 30, max: 86_400 }), { nil: undefined }),
  slide: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
  theme: fc.constantFrom(undefined, 'light' as const, 'dark' as const),
  lang: fc.constantFrom(undefined, 'en' as const),
})

const searchOf = (address: string) => new URL(address, 'https://amur.test').search
const read = (search: string) => decodeWall(undefined, search)
const problemsOf = (search: string) =>
  read(search).problems.map(({ parameter, reason }) => [parameter, reason.kind])

describe('the address of a wall', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(anyWall, (wall) => {
        const { pathname, search } = new URL(addressOfWall(wall, '/amur/'), 'https://amur.test')
        const [, , , playlist] = pathname.split('/')
        expect(decodeWall(playlist === '' ? undefined : playlist, search)).toEqual({ wall, problems: [] })
      }),
    )
  })

  it('is one text for one wall', () => {
    fc.assert(
      fc.property(anyWall, (wall) => {
        const address = addressOfWall(wall, '/')
        expect(addressOfWall(decodeWall(wall.playlist, searchOf(address)).wall, '/')).toBe(address)
      }),
    )
  })

  it('writes no default', () => {
    expect(addressOfWall(plainWall, '/amur/')).toBe('/amur/wall/')
    expect(addressOfWall({ ...plainWall, playlist: 'energy', kiosk: true }, '/')).toBe(
      '/wall/energy/?kiosk=1',
    )
  })

  it('can be read and mended by people', () => {
    const search =
      '?interval=30s&refresh=5m&slides=trade-peak&slides=trade-total?series=trade-total,trade-balance%26from=2014'
    const { wall, problems } = read(search)
    expect([addressOfWall(wall, '/'), problems]).toEqual([`/wall/${search}`, []])
    expect(wall.slides?.[1]?.query).toBe('series=trade-total,trade-balance&from=2014')
  })

  it.each([
    ['/wall/', undefined],
    ['/wall/index.html', undefined],
    ['/wall/energy/', 'energy'],
    ['/wall/100%/', '100%'],
  ])('%s is a page of its own, in the looks that its query asks for', (path, playlist) => {
    expect(readAddress(path, '?theme=light&interval=soon', '/')).toMatchObject({
      page: 'wall',
      playlist,
      view: { theme: 'light' },
    })
    expect(decodeWall(playlist, '?theme=light&interval=soon')).toMatchObject({
      wall: { ...plainWall, playlist, theme: 'light' },
      problems: [{ parameter: 'interval' }],
    })
  })

  it('ends with its playlist', () => {
    expect(readAddress('/wall/energy/more/', '', '/').page).toBe('not-found')
  })

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, named) => {
        const query = new URLSearchParams(named.map((each) => ['slides', each]))
        expect(() => addressOfWall(read(`${text}&${query.toString()}`).wall)).not.toThrow()
      }),
    )
  })

  it.each(['kiosk', 'kiosk=', 'kiosk=1', 'kiosk=true', 'kiosk=tv', 'kiosk=full'])(
    'takes %s for a kiosk and writes it as 1',
    (search) => {
      const { wall, problems } = read(search)
      expect([addressOfWall(wall, '/'), problems]).toEqual(['/wall/?kiosk=1', []])
    },
  )

  it.each([
    ['interval=30s', { interval: 30 }],
    ['interval=2m', { interval: 120 }],
    ['interval=1m30s', { interval: 90 }],
    ['interval=45', { interval: 45 }],
    ['interval=1h', { interval: 3600 }],
    ['refresh=1d', { refresh: 86_400 }],
    ['slide=3', { slide: 3 }],
    ['theme=light', { theme: 'light' }],
    ['kiosk=0', { kiosk: false }],
  ])('reads %s', (search, part) => {
    expect(read(search)).toEqual({ wall: { ...plainWall, ...part }, problems: [] })
  })

  it.each([
    ['interval=0s', 'interval', 'not-between'],
    ['interval=0', 'interval', 'not-between'],
    ['interval=-30s', 'interval', 'not-between'],
    ['interval=2s', 'interval', 'not-between'],
    ['interval=61m', 'interval', 'not-between'],
    ['interval=soon', 'interval', 'not-a-duration'],
    ['interval=3.5s', 'interval', 'not-a-duration'],
    ['interval=s', 'interval', 'not-a-duration'],
    ['interval=-', 'interval', 'not-a-duration'],
    ['interval=10s&interval=20s', 'interval', 'repeated'],
    ['refresh=10s', 'refresh', 'not-between'],
    ['refresh=2d', 'refresh', 'not-between'],
    ['slide=0', 'slide', 'not-an-ordinal'],
    ['slide=-1', 'slide', 'not-an-ordinal'],
    ['slide=two', 'slide', 'not-an-ordinal'],
    ['kiosk=maybe', 'kiosk', 'not-one-of'],
    ['from=2014', 'from', 'unknown-parameter'],
  ])('ignores %s and says why', (search, parameter, kind) => {
    expect(read(search).wall).toEqual(plainWall)
    expect(problemsOf(search)).toEqual([[parameter, kind]])
  })
})

describe('slides in an address', () => {
  const chartsIn = (search: string) => read(search).wall.slides?.map(({ chart }) => chart)

  it('that are an empty list leave the wall its playlist', () => {
    expect(read('slides=').wall).toEqual(plainWall)
    expect(problemsOf('slides=')).toEqual([['slides', 'no-slides']])
  })

  it('are cut off after two hundred', () => {
    const search = Array.from({ length: 10_000 }, (_, number) => `slides=chart-${number}`).join('&')
    const charts = chartsIn(search)
    expect([charts?.length, charts?.at(-1)]).toEqual([200, 'chart-199'])
    expect(problemsOf(search)).toEqual([['slides', 'too-many']])
  })

  it('that are none are left out, and said once', () => {
    const search = 'slides=trade-peak&slides=No!&slides=<script>&slides=lng'
    expect(chartsIn(search)).toEqual(['trade-peak', 'lng'])
    expect(read(search).problems).toEqual([
      { parameter: 'slides', text: 'No!, <script>', reason: { kind: 'not-a-slide' } },
    ])
    expect(problemsOf('slides=No!')).toEqual([
      ['slides', 'not-a-slide'],
      ['slides', 'no-slides'],
    ])
  })

  it('keep what is understood of their views', () => {
    const search = `slides=${encodeURIComponent('lng?from=20x4&freq=a&theme=light&zoom=2&v=9')}`
    expect(read(search).wall.slides).toEqual([{ form: 'chart', chart: 'lng', query: 'freq=a' }])
    expect(problemsOf(search)).toEqual([
      ['slides', 'version'],
      ['slides', 'not-a-period'],
      ['slides', 'unknown-parameter'],
    ])
  })

  it('may choose what is a default elsewhere', () => {
    const search = `slides=${encodeURIComponent('trade-peak?from=earliest&notes=1')}`
    expect(read(search).wall.slides?.[0].query).toBe('from=earliest&notes=1')
  })

  it('that are too long are left out', () => {
    expect(problemsOf(`slides=lng&slides=${encodeURIComponent(`lng?article=${'a'.repeat(3000)}`)}`)).toEqual([
      ['slides', 'too-long'],
    ])
  })
})

describe('slides of charts that there are not', () => {
  const catalogue = toCatalogue(
    parse(catalogueFile, JSON.parse(publishedOf().get('data/catalogue.json') ?? '')),
  )
  const known = (search: string) => knownSlides(catalogue, read(search).wall.slides ?? [])

  it('are left out and named', () => {
    const { slides: left, problems } = known('slides=tea&slides=trade-total&slides=silk&slides=tea')
    expect(left?.map(({ chart }) => chart)).toEqual(['trade-total'])
    expect(problems).toEqual([{ parameter: 'slides', text: 'tea, silk', reason: { kind: 'unknown-chart' } }])
  })

  it('leave the wall its playlist where nothing is left', () => {
    const { slides: left, problems } = known('slides=tea')
    expect(left).toBeUndefined()
    expect(problems.map(({ reason }) => reason.kind)).toEqual(['unknown-chart', 'no-slides'])
  })
})

describe('what is wrong with an address', () => {
  it.each([
    ['interval=1s', 'not between 3s and 1h'],
    ['refresh=7d', 'not between 30s and 1d'],
    ['kiosk=maybe', 'not one of 1, 0'],
    ['interval=soon', 'not a time such as 30s'],
  ])('is said in words: %s', (search, words) => {
    const [problem] = read(search).problems
    expect(problem === undefined ? '' : reasonWords(problem.reason, en)).toContain(words)
  })
})
