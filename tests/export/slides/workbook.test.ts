import { describe, expect, it } from 'vitest'
import { aCorpus, anArticle, anObservation, aSeries } from '../../../mocks/builders'
import { slideItem } from './slideItem'
import { sheetOf } from './sheetOf'
import { all, nameOf, numbersOf, only, opened } from './openDeck'

describe('the workbook behind a chart', () => {
  it('holds the very numbers and names that the chart shows, where the chart says they are', async () => {
    const file = await opened(slideItem())
    const sheet = sheetOf(file.workbook(), 1)
    for (const ser of all(file.chart(), 'c:ser')) {
      const [name = '', categories = '', values = ''] = all(ser, 'c:f').map(
        ({ textContent }) => textContent ?? '',
      )
      expect(sheet.range(name)).toEqual([nameOf(ser)])
      const rows = [...only(ser, 'c:cat').querySelectorAll('v')].map(({ textContent }) => textContent)
      expect(sheet.range(categories)).toEqual(rows)
      const numbers = numbersOf(ser)
      const shown = sheet.range(values).map((_, row) => numbers.get(String(row)) ?? '')
      expect(sheet.range(values)).toEqual(shown)
    }
  })

  it('shows a number in its cell as its author meant it', async () => {
    const file = await opened(slideItem())
    const sheet = sheetOf(file.workbook(), 1)
    const formats = all(only(file.chart(), 'c:plotArea'), 'c:pt').flatMap((point) => {
      const format = point.getAttribute('formatCode')
      return format === null ? [] : [format]
    })
    expect(sheet.formats).toEqual(expect.arrayContaining(formats))
    expect(formats).toContain('"at most "#,##0" forecast"')
  })

  it('has beside the numbers who says them, in which words, and where they open', async () => {
    const sheet = sheetOf((await opened(slideItem())).workbook(), 1)
    const [head = [], ...rows] = sheet.rows
    const at = head.indexOf('Publisher')
    expect(at).toBeGreaterThan(head.indexOf('Both directions'))
    const record = rows.find((row) => row[head.indexOf('Hedge')] === 'could reach') ?? []
    const cell = (name: string) => record[head.lastIndexOf(name)]
    expect(cell('Publisher')).toBe('The Example Weekly')
    expect(cell('Quote')).toBe('the volume could reach $230 billion')
    expect(cell('Status')).toBe('Forecast')
    expect(cell('Address in Amur')).toMatch(
      /^https:\/\/amur\.example\/.*pin=3f2a9c.*point=trade-2023-forecast/,
    )
  })

  it('has on a second sheet every claim behind the marks', async () => {
    const item = slideItem()
    const sheet = sheetOf((await opened(item)).workbook(), 2)
    const quotes = sheet.column('Quote')
    const said = item.figure.chart.series
      .flatMap(({ marks }) => marks.flatMap(({ point }) => (point.kind === 'stated' ? point.claims : [])))
      .flatMap(({ citation }) => (citation.form === 'passage' ? [citation.quote] : []))
    expect(said.length).toBeGreaterThan(item.figure.chart.series[0]?.marks.length ?? 0)
    expect(quotes).toEqual(expect.arrayContaining(said))
  })

  it('holds no formula, also where a source’s words begin like one', async () => {
    const corpus = aCorpus({
      series: [aSeries({ observations: [anObservation({ quote: '=HYPERLINK("x") $240.1 billion' })] })],
      articles: [anArticle({ publisher: '@SUM(A1)' })],
    })
    const book = (await opened(slideItem(['trade-total'], {}, corpus))).workbook()
    for (const name of book.names.filter((one) => one.endsWith('.xml'))) {
      expect(all(book.xml(name), 'f')).toEqual([])
    }
    const sheet = sheetOf(book, 1)
    expect(sheet.rows.flat()).toContain('=HYPERLINK("x") $240.1 billion')
    expect(sheet.quoted('=HYPERLINK("x") $240.1 billion')).toBe(true)
    expect(sheet.quoted('@SUM(A1)')).toBe(true)
  })
})
