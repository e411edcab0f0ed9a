import { describe, expect, it, vi } from 'vitest'
import { ExportError } from '~/export/exportError'
import type { ExportItem } from '~/export/exported'
import { deckOf } from '~/export/slides/deckOf'
import { palette } from '~/export/slides/palette'
import { themes, token } from '../../ui/tokens'
import { slideItem } from './slideItem'
import { all, bytesOf, deck, Package, only, opened, wide, wordsIn } from './openDeck'
import { expectSound } from './soundPackage'

vi.setConfig({ testTimeout: 60_000 })

/** An item whose title is another one, as a later language or an editor may write it. */
const titled = (heading: string): ExportItem => {
  const item = slideItem()
  return { ...item, figure: { ...item.figure, heading } }
}
const shape = (file: Package, name: string): Element => {
  const found = all(file.slide(), 'p:cNvPr').find((one) => one.getAttribute('name') === name)
  const whole = found?.closest('sp, graphicFrame')
  if (whole === null || whole === undefined) throw new Error(`no shape is called ${name}`)
  return whole
}

describe('a deck', () => {
  it('opens without repair: parts, types, links, axes and ids are whole', async () => {
    const { data, name, type, warnings } = await deck([
      slideItem(),
      slideItem(['crude-volume']),
      slideItem(['oil-price']),
    ])
    const file = new Package(bytesOf(data))
    expectSound(file)
    expect(file.names.filter((one) => one.startsWith('ppt/slides/slide'))).toHaveLength(3)
    expect([name, warnings]).toEqual(['china-russia-2026-11-26.pptx', []])
    expect(type).toMatch(/presentationml\.presentation$/)
  })

  it('has the figures in the order in which they were chosen', async () => {
    const items = [slideItem(['oil-price']), slideItem(), slideItem(['crude-volume'])]
    const file = new Package(bytesOf((await deck(items)).data))
    const titles = items.map((_, index) => wordsIn(file.slide(index + 1).documentElement))
    for (const [index, { figure }] of items.entries()) expect(titles[index]).toContain(figure.heading)
  })

  it('is wide or square, as asked', async () => {
    const sizes = await Promise.all(
      (['16:9', '4:3'] as const).map(async (size) => {
        const slide = only((await opened(slideItem(), { size })).xml('ppt/presentation.xml'), 'p:sldSz')
        return [slide.getAttribute('cx'), slide.getAttribute('cy')]
      }),
    )
    expect(sizes).toEqual([
      ['12192000', '6858000'],
      ['9144000', '6858000'],
    ])
  })

  it('gives its shapes names that stay, a title that is a title, and the chart a text for those who cannot see it', async () => {
    const file = await opened(slideItem())
    expect(shape(file, 'Amur title').querySelector('ph')?.getAttribute('type')).toBe('title')
    const chart = shape(file, 'Amur chart').querySelector('cNvPr')
    expect(chart?.getAttribute('descr')).toContain('Goods trade between China and Russia')
    expect(shape(file, 'Amur sources').textContent).toContain('China customs')
  })

  it('leads from its foot to the figure as it was, with the corpus version', async () => {
    const file = await opened(slideItem())
    const foot = shape(file, 'Amur address')
    expect(wordsIn(foot)).toContain('amur.example/chart/trade-total/?from=2018&pin=3f2a9c')
    expect(wordsIn(foot)).toContain('Corpus 3f2a9c, 26 November 2026')
    const link = foot.querySelector('hlinkClick')?.getAttribute('r:id')
    const relations = all(file.xml('ppt/slides/_rels/slide1.xml.rels'), 'Relationship')
    const target = relations.find((one) => one.getAttribute('Id') === link)?.getAttribute('Target')
    expect(target).toBe(slideItem().context.address)
  })

  it('writes an address that is none of the web’s as words only', async () => {
    const item = slideItem()
    const file = await opened({ ...item, context: { ...item.context, address: 'javascript:alert(1)//' } })
    expectSound(file)
    expect(
      all(file.xml('ppt/slides/_rels/slide1.xml.rels'), 'Relationship').map((one) =>
        one.getAttribute('Target'),
      ),
    ).not.toContain('javascript:alert(1)//')
  })

  it.each(['light', 'dark'] as const)('has the colours of the %s theme as its own theme', async (theme) => {
    const scheme = only((await opened(slideItem(), { theme })).xml('ppt/theme/theme1.xml'), 'a:clrScheme')
    const colours = all(scheme, 'a:srgbClr').map((one) => one.getAttribute('val'))
    const { paper, ink, china, russia, contested } = palette[theme]
    expect(colours).toEqual(expect.arrayContaining([paper, ink, china, russia, contested]))
  })
})

describe('the palette', () => {
  it.each(['light', 'dark'] as const)('is that of the %s style sheet', (theme) => {
    for (const [tone, colour] of Object.entries(palette[theme])) {
      const isHue = ['both', 'china', 'russia', 'fourth', 'fifth', 'sixth'].includes(tone)
      expect(`#${colour}`.toLowerCase()).toBe(token(themes[theme], isHue ? `hue-${tone}` : tone))
    }
  })
})

describe('a title', () => {
  const arabicWords = 'بلغت التجارة بين الصين وروسيا ذروتها عند 245 مليار دولار '.repeat(7).trim()
  const chineseWords = '中俄贸易额在2024年达到2450亿美元的峰值'.repeat(20)
  const hostile = '</a:t></a:r><script>alert("1")</script> & <b>'
  const long = 'Trade between the two countries rose again '.repeat(10).slice(0, 400).trim()

  it.each([
    ['of 400 characters', long, long],
    ['in Arabic', arabicWords, arabicWords],
    ['in Chinese', chineseWords, chineseWords],
    ['that closes a tag', hostile, hostile],
    [
      'of control characters',
      'Trade\u0000 rose\u0007\u000B to \uD800 240\uFFFF bn',
      'Trade  rose  to   240  bn',
    ],
  ])('%s makes a sound slide, and the notes have it whole', async (_, heading, plain) => {
    const file = await opened(titled(heading))
    expectSound(file)
    expect(file.notes()[0]).toBe(plain)
    expect(all(file.slide(), 'script')).toEqual([])
  })

  it('that is too long ends in an ellipsis, and it is said', async () => {
    const { data, warnings } = await deck([titled(long.repeat(3))])
    expect(wordsIn(shape(new Package(bytesOf(data)), 'Amur title'))).toMatch(/…$/)
    expect(warnings).toEqual([expect.stringContaining('too long for a slide')])
  })

  it('in Arabic runs from the right, one in Chinese names its language for the East Asian font', async () => {
    const arabic = shape(await opened(titled('بلغت التجارة ذروتها')), 'Amur title')
    expect(arabic.querySelector('pPr')?.getAttribute('rtl')).toBe('1')
    expect(arabic.querySelector('cs')?.getAttribute('typeface')).toBe('+mj-cs')
    const chinese = shape(await opened(titled('中俄贸易额达到峰值')), 'Amur title')
    expect(chinese.querySelector('rPr')?.getAttribute('lang')).toBe('zh-CN')
    expect(chinese.querySelector('ea')?.getAttribute('typeface')).toBe('+mj-ea')
  })
})

describe('the making of a deck', () => {
  it('asks for a figure where there is none', async () => {
    await expect(deck([])).rejects.toBeInstanceOf(ExportError)
  })

  it('is refused where a series of a figure failed to load, and says which', async () => {
    const item = slideItem()
    const address = 'https://amur.example/chart/trade-total/?series=trade-total,crude-volume&pin=3f2a9c'
    await expect(deck([{ ...item, context: { ...item.context, address } }])).rejects.toThrow(
      /^Crude oil could not be loaded/,
    )
  })

  it('is called off in the middle, and gives nothing', async () => {
    const control = new AbortController()
    const seen: number[] = []
    const made = deckOf(
      Array.from({ length: 6 }, () => slideItem()),
      wide,
      {
        signal: control.signal,
        onProgress: (done) => {
          seen.push(done)
          if (done > 0.2) control.abort(new DOMException('enough', 'AbortError'))
        },
      },
    )
    await expect(made).rejects.toThrow('enough')
    expect(Math.max(...seen)).toBeLessThan(0.5)
  })

  it('does not begin where it was called off before', async () => {
    const onProgress = vi.fn<(done: number) => void>()
    const made = deckOf([slideItem()], wide, { signal: AbortSignal.abort(), onProgress })
    await expect(made).rejects.toThrow('aborted')
    expect(onProgress).not.toHaveBeenCalled()
  })

  it('tells how far it is, from nothing to all', async () => {
    const seen: number[] = []
    await deckOf([slideItem(), slideItem()], wide, {
      signal: new AbortController().signal,
      onProgress: (done) => seen.push(done),
    })
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect([seen[0], seen.at(-1)]).toEqual([0, 1])
  })

  it('lets the page live between slides', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    await deck(Array.from({ length: 5 }, () => slideItem()))
    clearInterval(timer)
    expect(turns).toBeGreaterThanOrEqual(5)
  })
})
