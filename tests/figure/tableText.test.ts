import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableOf } from '~/figure/table'
import { cellsOf } from '~/figure/tableCells'
import type { Cell } from '~/figure/tableCells'
import { htmlText, tsvText } from '~/figure/tableText'
import { en } from '~/i18n/en'
import { anArticle, anObservation } from '../../mocks/builders'
import type { ObservationRecord } from '../../mocks/builders'
import { drawn, figureOf } from './bundle'

/** The copied rows as a spreadsheet would hold them, by the names of their columns. */
function copied(...observations: readonly ObservationRecord[]): readonly Record<string, Cell>[] {
  const figure = drawn(figureOf({ observations: [...observations] }))
  const [head = [], ...rows] = cellsOf(tableOf(figure, en).rows, {
    unit: figure.unit,
    words: en,
    addressOf: (id) => `https://amur.example/?point=${id}`,
  })
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [String(name), row[index]])))
}

describe('cellsOf', () => {
  it('gives numbers as numbers, with hedge, status, unit and source in cells of their own', () => {
    const [row] = copied(anObservation({ value: 4000.5, hedge: 'about', paragraph: 12 }))
    expect(row).toMatchObject({
      Period: '2023',
      From: '2023-01-01',
      To: '2023-12-31',
      Value: 4000.5,
      Unit: 'billion US dollars',
      Hedge: 'about',
      Status: 'Reported',
      'Statistics of': 'China customs',
      Articles: 1,
      Publisher: 'Example Daily',
      Published: '2024-01-12',
      Paragraph: 12,
      'Address in Amur': 'https://amur.example/?point=o-1',
    })
    expect(row?.['Citation']).toContain('Example Daily')
    expect(row?.['Address of the article']).toContain(anArticle().address)
  })

  it('never gives a bound or a range as if it were exact', () => {
    expect(copied(anObservation({ value: 200, hedge: 'more than' }))[0]).toMatchObject({
      Low: 200,
      High: undefined,
      Hedge: 'more than',
    })
    expect(copied(anObservation({ low: 70, high: 100, quote: '$70 to $100 billion' }))[0]).toMatchObject({
      Value: undefined,
      Low: 70,
      High: 100,
    })
  })

  it('gives a gap no number, and its reason', () => {
    const rows = copied(
      anObservation({ id: 'o-1', period: '2020', value: 107.7 }),
      anObservation({ id: 'o-2', period: '2022', value: 190.2 }),
    )
    expect(rows[1]).toMatchObject({
      Period: '2021',
      Value: undefined,
      Status: 'No article here states a figure',
    })
  })
})

describe('a number that nobody states', () => {
  const claims = [
    anObservation({ id: 'o-april', period: '2023-01..2023-04', value: 73.15 }),
    anObservation({ id: 'o-may', period: '2023-01..2023-05', value: 93.81, basis: 'unstated' }),
  ]
  const figure = drawn(figureOf({ observations: claims }, { view: { freq: 'm' } }))
  const [head = [], ...rows] = cellsOf(tableOf(figure, en, 'claims').rows, {
    unit: figure.unit,
    words: en,
    addressOf: (id) => `https://amur.example/?point=${id}`,
  })
  const may = Object.fromEntries(head.map((name, index) => [String(name), rows.at(-1)?.[index]]))

  it('says that it is reckoned, and between which ends it lies', () => {
    expect(may).toMatchObject({
      Period: 'May 2023',
      Status: 'reckoned from 2 claims',
      'As stated': undefined,
    })
    expect(Number(may['Low'])).toBeLessThan(Number(may['Value']))
    expect(Number(may['High'])).toBeGreaterThan(Number(may['Value']))
  })

  it('cites every claim that it is reckoned from, with its address', () => {
    expect(may['Citation']).toMatch(
      /^\(1\) 93\.81 billion US dollars, January–May 2023[^]*\(2\) 73\.15 billion/,
    )
    expect(may['Citation']).toContain('https://amur.example/?point=o-april')
  })
})

describe('tsvText', () => {
  it('writes a plain point and no separators', () => {
    expect(tsvText([[1234567.5, -13.8, undefined, 'words']])).toBe('1234567.5\t-13.8\t\twords\r\n')
  })

  it('keeps any words in their one cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { minLength: 1, maxLength: 5 }),
        (cells) => {
          const lines = tsvText([cells]).split('\r\n')
          expect(lines).toHaveLength(2)
          expect(lines[0]?.split('\t')).toHaveLength(cells.length)
        },
      ),
    )
  })

  it('never lets words run as a formula', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '')
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        expect(tsvText([[start + rest]])).not.toMatch(/^\s*[=+\-@\t\r](?!\n)/)
      }),
    )
  })
})

describe('htmlText', () => {
  it('is a plain table: a policy that refuses styles lets it pass', () => {
    expect(htmlText([['Period'], ['August 2023'], [7.15]], 'Oil')).toBe(
      '<table><caption>Oil</caption><thead><tr><th>Period</th></tr></thead>' +
        '<tbody><tr><td>August 2023</td></tr><tr><td>7.15</td></tr></tbody></table>',
    )
  })

  it('takes no markup from the data', () => {
    expect(htmlText([['<b>'], ['<script>&']], '<i>')).not.toMatch(/<(?:b|i|script)>/)
  })
})
