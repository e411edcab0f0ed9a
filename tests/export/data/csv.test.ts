import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { observationColumns } from '~/domain/observation-table'
import { yearPeriod } from '~/domain/period'
import { csvOf } from '~/export/data/csv'
import { prepare } from '~/figure/prepare'
import { tableOf } from '~/figure/table'
import { en } from '~/i18n/en'
import { parseCsv } from '../../../app/data/parse-csv'
import { publishedOf } from '../../../mocks/handlers'
import { aCorpus, aSeries, anArticle, anObservation } from '../../../mocks/builders'
import { smallCorpus } from '../../../mocks/small-corpus'
import { bundlesOf } from '../../figure/bundle'
import { viewsOf } from '../../figure/views'
import { anItem } from '../item'

const textOf = (...[item, scope]: Parameters<typeof csvOf>): string => {
  const { data } = csvOf(item, scope)
  return typeof data === 'string' ? data : ''
}

/** Rows by the names of their columns. */
function rowsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = parseCsv(text)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

const shown = (...item: Parameters<typeof anItem>) => rowsIn(textOf(anItem(...item), 'shown'))
const corpusOf = (...observations: Parameters<typeof anObservation>[0][]) =>
  aCorpus({ series: [aSeries({ observations: observations.map(anObservation) })] })

describe('the CSV of what is shown', () => {
  it('has one row for each claim behind the figure, each reckoned number and each gap, whatever the view', () => {
    const bundle = bundlesOf(smallCorpus()).bundle('trade-total', 'trade-china-to-russia')
    fc.assert(
      fc.property(viewsOf(bundle), (view) => {
        const figure = prepare(bundle, view, en)
        if (figure.kind === 'refused') return
        const { context } = anItem()
        const rows = rowsIn(textOf({ figure, context }, 'shown'))
        expect(rows).toHaveLength(tableOf(figure, en, 'claims').rows.length)
        const cited = rows.filter((row) => row['Value'] !== '' || row['Low'] !== '' || row['High'] !== '')
        expect(cited.filter((row) => row['Citation'] === '')).toEqual([])
      }),
    )
  })

  it('keeps the hedge beside the number, and never gives a bound or a range as if it were exact', () => {
    const [about, more, range] = shown(
      ['trade-total'],
      {},
      corpusOf(
        { id: 'o-1', period: '2021', value: 230, hedge: 'about' },
        { id: 'o-2', period: '2022', value: 4000, hedge: 'more than' },
        { id: 'o-3', period: '2023', low: 70, high: 100, quote: '$70 to $100 billion' },
      ),
    )
    expect(about).toMatchObject({ Value: '230', Hedge: 'about', 'As stated': 'about 230 billion US dollars' })
    expect(more).toMatchObject({ Value: '4000', Low: '4000', High: '', Hedge: 'more than' })
    expect(range).toMatchObject({ Value: '', Low: '70', High: '100' })
  })

  it('leaves a negative number a number, and keeps words from running', () => {
    const [row] = shown(
      ['trade-total'],
      {},
      corpusOf({ id: 'o-1', period: '2023', value: -13.8, quote: '-13.8 billion dollars' }),
    )
    expect(row).toMatchObject({ Value: '-13.8', Quote: "'-13.8 billion dollars" })
  })

  it('gives a gap no number, and its reason', () => {
    const gap = shown().find((row) => row['Period'] === '2020')
    expect(gap).toMatchObject({ Value: '', Status: 'No article here states a figure' })
  })

  it('says how a number that nobody states was reckoned, and cites what it rests on', () => {
    const rows = shown(
      ['trade-total'],
      { freq: 'm' },
      corpusOf(
        { id: 'o-april', period: '2023-01..2023-04', value: 73.15 },
        { id: 'o-may', period: '2023-01..2023-05', value: 93.81, basis: 'unstated' },
      ),
    )
    const may = rows.find((row) => row['Period'] === 'May 2023')
    expect(may).toMatchObject({ Status: 'reckoned from 2 claims', 'As stated': '' })
    expect(may?.['How reckoned']).toContain('93.81 − 73.15 =')
    expect(may?.['Citation']).toMatch(/\(1\) 93\.81 .* \(2\) 73\.15 /)
  })

  it('says by which rate a number was converted, and where the rate is from', () => {
    const rows = shown(['crude-volume'], { unit: 'million-barrels-per-day', to: yearPeriod(2022) })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ 'As stated': '86.25 million tonnes', Unit: 'million barrels a day' })
    expect(rows[0]?.['How reckoned']).toMatch(
      /86\.25 Mt × 7\.33 ÷ 365 days ≈ .*Barrels in a tonne: Office of Statistics/,
    )
  })

  it('opens each number in Amur, at the version that the figure is of', () => {
    const rows = shown().filter((row) => row['Value'] !== '')
    const addresses = rows.map((row) => new URL(row['Address in Amur'] ?? '').searchParams)
    expect(new Set(addresses.map((query) => query.get('pin')))).toEqual(new Set(['3f2a9c']))
    expect(addresses.map((query) => query.get('point'))).toContain('trade-2022-round')
  })

  it('has a byte order mark where Excel would misread it without, and none else', () => {
    const plain = corpusOf({ id: 'o-1', period: '2023', value: 240.1, paragraph: undefined })
    expect(textOf(anItem(), 'shown').startsWith('\uFEFF')).toBe(true)
    expect(textOf(anItem(['trade-total'], {}, plain), 'series')).toMatch(/^observation_id/)
  })

  it('keeps every row on one line, whatever an article says', () => {
    const corpus = aCorpus({
      series: [aSeries()],
      articles: [anArticle({ title: 'Line\none,\r\n"two"', publisher: '=HYPERLINK("x")' })],
    })
    const text = textOf(anItem(['trade-total'], {}, corpus), 'shown')
    expect(text.trimEnd().split('\r\n')).toHaveLength(2)
    expect(text.trimEnd().split('\r\n').join('')).not.toMatch(/[\r\n]/)
    expect(rowsIn(text)[0]).toMatchObject({ Publisher: `'=HYPERLINK("x")` })
  })
})

describe('the CSV of the full series', () => {
  it('is what the published file has of its series, drawn or not', () => {
    const [head, ...all] = parseCsv(publishedOf().get('data/observations.csv') ?? '')
    const [own, ...rows] = parseCsv(textOf(anItem(['trade-total'], { from: yearPeriod(2023) }), 'series'))
    expect(own).toEqual(observationColumns)
    expect(own).toEqual(head)
    expect(rows).toEqual(all.filter((row) => row[1] === 'trade-total'))
  })
})
