import { describe, expect, it } from 'vitest'
import { citationsOf } from '~/export/citations/citationsOf'
import { citeChart } from '~/export/citations/citeChart'
import { citationFormats } from '~/export/citations/format'
import { articlesBehind } from '~/export/citations/articlesBehind'
import { aCorpus, aSeries } from '../../../mocks/builders'
import { readBibtex, readRis } from '../../domain/reference/read-back'
import { address, anItem } from '../item'

const item = anItem()
const ids = articlesBehind(item.figure).map(({ id }) => id)

describe('citationsOf', () => {
  it('names each file by its format', () => {
    expect(citationFormats.map((format) => citationsOf(item, format).name)).toEqual([
      'china-russia-trade-total.bib',
      'china-russia-trade-total.ris',
      'china-russia-trade-total.csl.json',
      'china-russia-trade-total.apa.txt',
      'china-russia-trade-total.chicago.txt',
    ])
  })

  it('has exactly the articles behind the view, whatever the format', () => {
    const text = (format: (typeof citationFormats)[number]) => String(citationsOf(item, format).data)
    expect(readBibtex(text('bibtex')).map(({ id }) => id)).toEqual(ids)
    expect(readRis(text('ris')).map(({ id }) => id)).toEqual(ids)
    expect((JSON.parse(text('csl')) as { id: string }[]).map(({ id }) => id)).toEqual(ids)
    for (const style of ['apa', 'chicago'] as const) {
      expect(text(style).trimEnd().split('\n\n')).toHaveLength(ids.length)
    }
  })
})

describe('citeChart', () => {
  it.each(citationFormats)('names site, title, version, day and address in %s', (format) => {
    const text = citeChart(item, format).replaceAll('\\', '')
    expect(text).toContain('Amur')
    expect(text).toContain(item.figure.heading)
    expect(text).toContain('3f2a9c')
    expect(text).toMatch(/2026-11-26|2026\/11\/26|November 26, 2026|"date-parts": \[\s*\[\s*2026,\s*11,\s*26/)
    expect(text).toContain(address)
  })

  it('is read back by programs as it was meant', () => {
    const [bib] = readBibtex(citeChart(item, 'bibtex'))
    const [ris] = readRis(citeChart(item, 'ris'))
    expect([bib?.title, ris?.title]).toEqual([item.figure.heading, item.figure.heading])
    expect([bib?.URL, ris?.URL]).toEqual([address, address])
    expect(bib?.accessed?.['date-parts']).toEqual([[2026, 11, 26]])
  })

  it('takes a title of any length and script', () => {
    const subject = `${'تجارة '.repeat(80)}俄罗斯`
    const long = anItem(['trade-total'], {}, aCorpus({ series: [aSeries({ subject })] }))
    expect(long.figure.heading.length).toBeGreaterThan(400)
    expect(readBibtex(citeChart(long, 'bibtex'))[0]?.title).toBe(long.figure.heading)
    expect(readRis(citeChart(long, 'ris'))[0]?.title).toBe(long.figure.heading)
  })
})
