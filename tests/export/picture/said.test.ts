import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { claimsOf } from '~/domain/derive/term'
import type { ExportItem } from '~/export/exported'
import { contentOf } from '~/export/picture/content'
import { textOf } from '~/export/picture/line'
import { metadata } from '~/export/picture/metadata'
import { tellingEvents } from '~/export/picture/tellingEvents'
import { xmlText } from '~/export/picture/xml'
import { enPicture } from '~/i18n/enPicture'
import { aCorpus, aSeries, anAnnotation, anObservation } from '../../../mocks/builders'
import { anItem } from '../item'

const { DOMParser } = new JSDOM().window
const documentOf = (item: ExportItem) =>
  new DOMParser().parseFromString(
    xmlText(metadata(item)).replace('<metadata>', '<metadata xmlns="http://www.w3.org/2000/svg">'),
    'application/xml',
  )
const all = (item: ExportItem, name: string) =>
  [...documentOf(item).getElementsByTagName(name)].map((element) => element.textContent)

/** Months of which the third follows from a sum: 37 for January and February, 55 with March. */
const reckoned = anItem(
  ['trade-total'],
  { freq: 'm' },
  aCorpus({
    series: [
      aSeries({
        frequency: 'm',
        observations: [
          anObservation({ id: 'jan-feb', period: '2024-01..2024-02', value: 37.01 }),
          anObservation({ id: 'quarter', period: '2024-01..2024-03', value: 56.68 }),
          anObservation({ id: 'april', period: '2024-04', value: 19.8 }),
        ],
      }),
    ],
  }),
)

describe('the metadata of a picture', () => {
  it('cite every claim of every plotted mark', () => {
    const item = anItem(['trade-total', 'trade-china-to-russia'])
    const claims = item.figure.chart.series.flatMap(({ marks }) =>
      marks.flatMap(({ point }) => (point.kind === 'derived' ? claimsOf(point.term) : point.claims)),
    )
    const citations = all(item, 'dcterms:bibliographicCitation').join('\n')
    expect(claims.length).toBeGreaterThan(10)
    expect(all(item, 'dcterms:bibliographicCitation')).toHaveLength(claims.length)
    for (const { id, citation } of claims) {
      expect(citations).toContain(`point=${id}`)
      expect(citations).toContain(citation.form === 'passage' ? citation.quote : citation.row)
    }
  })

  it('keep the author’s hedge', () => {
    const observations = [
      anObservation({ id: 'a', period: '2022', value: 190, hedge: 'about' }),
      anObservation({ id: 'b', period: '2023', value: 200, hedge: 'more than' }),
    ]
    const item = anItem(['trade-total'], {}, aCorpus({ series: [aSeries({ observations })] }))
    for (const name of ['dc:description', 'dcterms:bibliographicCitation']) {
      expect(all(item, name).join('\n')).toContain('about 190 billion US dollars')
      expect(all(item, name).join('\n')).toContain('more than 200 billion US dollars')
    }
  })

  it('say of a number that nobody states what it is reckoned from', () => {
    const marks = reckoned.figure.chart.series.flatMap((series) => series.marks)
    expect(marks.some(({ point }) => point.kind === 'derived')).toBe(true)
    expect(all(reckoned, 'dc:description').join('\n')).toMatch(/reckoned from 2 claims/)
    expect(all(reckoned, 'dcterms:bibliographicCitation').join('\n')).toContain('point=quarter')
  })

  it('name the address, the corpus and the day, and let no title end them', () => {
    const item = anItem()
    const hostile = '</dc:title></metadata><script>alert(1)</script>'
    const found = documentOf({ ...item, figure: { ...item.figure, heading: hostile } })
    expect(found.querySelector('script, parsererror')).toBeNull()
    expect(found.getElementsByTagName('dc:title')[0]?.textContent).toBe(hostile)
    expect(all(item, 'dc:identifier')[0]).toBe(item.context.address)
    expect(all(item, 'dcterms:isVersionOf')).toEqual(['Corpus 3f2a9c'])
    expect(all(item, 'dc:date')).toEqual(['2026-11-26'])
  })
})

describe('what is said around the chart', () => {
  const item = anItem()
  const said = contentOf(item, enPicture)

  it('shortens the sources in words that say so, never by cutting them off', () => {
    expect(textOf(said.sources('publishers'))).toMatch(/China customs in \d+ articles? \(Example Daily\)/)
    expect(textOf(said.sources('agencies'))).not.toContain('Example Daily')
    expect(textOf(said.sources('agencies'))).toMatch(/The publishers are named at the address below\.$/)
    expect(textOf(said.sources('count'))).toMatch(/articles: named at the address below\.$/)
  })

  it('names the address without its protocol, the corpus and the day', () => {
    expect(textOf(said.origin(true))).toBe(
      'Amur\u2002amur.example/chart/trade-total/?from=2018&pin=3f2a9c\u2002Corpus 3f2a9c, 26\u00A0November\u00A02026',
    )
    expect(textOf(said.origin(false))).toContain('amur.example/chart/trade-total/?…')
  })

  it('sets a title on one line, whatever its spaces', () => {
    const figure = { ...item.figure, heading: '  Trade\n\trose ' }
    expect(contentOf({ ...item, figure }, enPicture).title).toBe('Trade rose')
  })
})

describe('the events of a picture', () => {
  const annotations = [
    anAnnotation({ id: 'aside', period: '2020-02', topic: 'sanctions', relevance: 'medium' }),
    anAnnotation({ id: 'own', period: '2021-02', topic: 'trade', relevance: 'medium' }),
    anAnnotation({ id: 'main', period: '2019-06', topic: 'trade', relevance: 'high' }),
    anAnnotation({ id: 'weighty', period: '2022-12', topic: 'sanctions', relevance: 'high' }),
  ]
  const series = [
    aSeries({
      observations: [
        anObservation({ id: 'a', period: '2018', value: 107 }),
        anObservation({ id: 'b', period: '2023', value: 240 }),
      ],
    }),
  ]
  const { figure } = anItem(['trade-total'], {}, aCorpus({ series, annotations }))
  const told = (most: number) => tellingEvents(figure, most).map(({ id }) => id)

  it('are those of its own topic first, then weighty ones, in the order of time', () => {
    expect(told(1)).toEqual(['main'])
    expect(told(2)).toEqual(['main', 'own'])
    expect(told(3)).toEqual(['main', 'own', 'weighty'])
    expect(told(9)).toEqual(['main', 'aside', 'own', 'weighty'])
  })
})
