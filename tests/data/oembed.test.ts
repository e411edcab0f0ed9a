import { describe, expect, it } from 'vitest'
import { siteOf } from '../../app/data/build/site'
import { oembedFiles } from '../../app/data/publish/oembed'
import { pageFiles } from '../../app/data/build/page-files'
import { aCorpus, aSeries } from '../../mocks/builders'
import { smallCorpus } from '../../mocks/small-corpus'

const page = '<html><head><title>x</title><meta name="description" content="" /></head></html>'

const answers = (corpus = smallCorpus(), site = siteOf('/amur/', 'https://data.example')) =>
  oembedFiles(corpus, site).map(([path, text]) => ({
    path,
    answer: JSON.parse(text) as Record<string, unknown>,
  }))

const attribute = (html: unknown, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(String(html))?.[1] ?? ''

const pageAt = (address: string, site = siteOf('/amur/', 'https://data.example')) =>
  new Map(pageFiles({ index: page, embed: page }, smallCorpus(), site)).get(address) ?? ''

// The rules of oEmbed 1.0, https://oembed.com, sections 2.3.4 (parameters of an answer) and 4 (discovery).
describe('oEmbed', () => {
  it('answers for every saved chart and every series', () => {
    const { charts, series } = smallCorpus()
    expect(answers().map(({ path }) => path)).toEqual(
      [...charts.map(({ id }) => id), ...series.map((one) => one.series.id)].map(
        (id) => `data/oembed/${id}.json`,
      ),
    )
  })

  it('names its type, one of four, and its version, which is always 1.0', () => {
    for (const { answer } of answers()) {
      expect([answer['type'], answer['version']]).toEqual(['rich', '1.0'])
    }
  })

  it('gives the three parameters that “rich” requires: html, and width and height in pixels', () => {
    for (const { answer } of answers()) {
      expect(answer['html']).toMatch(/^<iframe /)
      for (const size of [answer['width'], answer['height']]) {
        expect(Number.isInteger(size) && Number(size) > 0).toBe(true)
      }
    }
  })

  it('gives optional parameters as texts, the address of the provider whole, and the cache’s age in seconds', () => {
    for (const { answer } of answers()) {
      expect(typeof answer['title']).toBe('string')
      expect(answer['provider_name']).toBe('Amur')
      expect(answer['provider_url']).toBe('https://data.example/amur/')
      expect(Number.isInteger(answer['cache_age'])).toBe(true)
    }
  })

  it('gives thumbnails with all three of their parameters or with none', () => {
    for (const { answer } of answers()) {
      const given = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((name) => name in answer)
      expect([0, 3]).toContain(given.length)
    }
  })

  it('gives HTML that works on another site: whole addresses, and a name for screen readers', () => {
    const [first] = answers()
    const html = first?.answer['html']
    expect(attribute(html, 'src')).toMatch(/^https:\/\/data\.example\/amur\/embed\/[\w-]+\/$/)
    expect(attribute(html, 'title')).toMatch(/^Chart: ./)
    expect(html).toContain('<script src="https://data.example/amur/embed.js" async></script>')
  })

  it('is found by a link in the head of the chart’s page and of its frame', () => {
    const link =
      '<link rel="alternate" type="application/json+oembed" href="https://data.example/amur/data/oembed/trade-total.json" title="Goods trade between China and Russia" />'
    for (const folder of ['chart', 'embed']) {
      const html = pageAt(`${folder}/trade-total/index.html`)
      expect(html.slice(0, html.indexOf('</head>'))).toContain(link)
    }
    expect(pageAt('sources/index.html')).not.toContain('oembed')
  })

  it('begins addresses at the root of the host where the build does not know the site’s own', () => {
    const [first] = answers(smallCorpus(), siteOf('/amur/', undefined))
    expect(attribute(first?.answer['html'], 'src')).toMatch(/^\/amur\/embed\//)
    expect(pageAt('chart/trade-total/index.html', siteOf('/amur/', ''))).toContain(
      'href="/amur/data/oembed/trade-total.json"',
    )
  })

  it('cannot be broken out of by a title', () => {
    const corpus = aCorpus({ series: [aSeries({ subject: '"><script>alert(1)</script>' })] })
    const [first] = answers(corpus)
    expect(first?.answer['html']).not.toContain('<script>alert')
    expect(attribute(first?.answer['html'], 'title')).toBe(
      'Chart: &quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;',
    )
  })
})

describe('a frame’s page', () => {
  it('names the chart’s page as the one to find', () => {
    expect(pageAt('embed/trade-total/index.html')).toContain(
      '<link rel="canonical" href="https://data.example/amur/chart/trade-total/" />',
    )
  })

  it('is not written where the build has no frames', () => {
    const files = pageFiles({ index: page, embed: undefined }, smallCorpus(), siteOf('/', undefined))
    expect(files.filter(([name]) => name.startsWith('embed/'))).toEqual([])
  })
})

describe('the site’s own address', () => {
  it.each(['https://data.example', 'https://data.example/', 'https://data.example/amur/'])(
    'may be given as %s',
    (given) => expect(siteOf('/amur/', given)).toEqual({ base: '/amur/', origin: 'https://data.example' }),
  )

  it.each(['data.example', 'javascript:alert(1)', 'ftp://data.example'])('is not %s', (given) => {
    expect(() => siteOf('/', given)).toThrow('SITE_URL')
  })
})
