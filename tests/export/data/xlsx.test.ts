import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { citeChart } from '~/export/citations/citeChart'
import { columnHead, columns } from '~/export/data/column'
import { dataRows } from '~/export/data/dataRows'
import { dataSheet } from '~/export/data/dataSheet'
import { sourcesSheet } from '~/export/data/sourcesSheet'
import { spreadsheetDay } from '~/export/data/spreadsheetDay'
import { xlsxOf } from '~/export/data/xlsx'
import type { Sheet, SheetCell } from '~/export/workbook/sheet'
import { en } from '~/i18n/en'
import { enData } from '~/i18n/enData'
import { parseCsv } from '../../../app/data/parse-csv'
import { aCorpus, aSeries, anObservation } from '../../../mocks/builders'
import { anItem } from '../item'

/** Rows below the head by the names of their columns. */
function rowsOf({ rows: [head = [], ...rows] }: Sheet): readonly Readonly<Record<string, SheetCell>>[] {
  const names = head.map((cell) => (cell?.kind === 'head' ? cell.text : ''))
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])))
}

describe('spreadsheetDay', () => {
  it('counts as spreadsheets do', () => {
    expect(['2023-01-01', '1900-03-01'].map(spreadsheetDay)).toEqual([44_927, 61])
  })

  it('leaves days to words that programs count differently, and what is no day', () => {
    expect(['1900-02-28', '1689-08-27', ''].map(spreadsheetDay)).toEqual([undefined, undefined, undefined])
  })
})

describe('the data sheet', () => {
  it('gives numbers as numbers, days as days and the period in words', () => {
    const [row] = rowsOf(dataSheet(anItem(), enData))
    expect(row).toMatchObject({
      Period: { kind: 'words', text: '2018' },
      From: { kind: 'number', value: spreadsheetDay('2018-01-01'), format: 'yyyy-mm-dd' },
      Value: { kind: 'number', value: 107.06 },
    })
  })

  it('keeps the hedge beside the number', () => {
    const corpus = aCorpus({
      series: [aSeries({ observations: [anObservation({ value: 230, hedge: 'about' })] })],
    })
    const [row] = rowsOf(dataSheet(anItem(['trade-total'], {}, corpus), enData))
    expect(row).toMatchObject({
      Value: { value: 230 },
      Hedge: { text: 'about' },
      'As stated': { text: 'about 230 billion US dollars' },
    })
  })

  it('links each number to its passage and to its evidence', () => {
    const links = rowsOf(dataSheet(anItem(), enData))
      .filter((row) => row['Value'] !== undefined)
      .map((row) => row['Address in Amur'])
    expect(links.length).toBeGreaterThan(5)
    expect(
      links.filter((cell) => cell?.kind !== 'words' || cell.link?.includes('pin=3f2a9c&point=') !== true),
    ).toEqual([])
  })
})

describe('the sheet of sources', () => {
  it('cites the figure first, then every article behind it with the number of its marks', () => {
    const [figure, ...articles] = rowsOf(sourcesSheet(anItem(['oil-price']), enData))
    expect(figure).toMatchObject({
      Kind: { text: 'this figure' },
      'Reference (APA)': { text: citeChart(anItem(['oil-price']), 'apa') },
    })
    expect(articles.find((row) => JSON.stringify(row).includes('official release'))).toMatchObject({
      Title: { text: 'Spot prices: Spot price of oil, monthly' },
      'Plotted marks': { value: 5 },
      Licence: { text: 'public domain' },
    })
  })
})

const office = spawnSync('soffice', ['--version']).status === 0

describe.skipIf(!office)('a workbook in LibreOffice', () => {
  const dir = mkdtempSync(join(tmpdir(), 'amur-xlsx-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it('opens with all its cells on both sheets', { timeout: 120_000 }, () => {
    const item = anItem(['trade-total', 'trade-china-to-russia'])
    const { data } = xlsxOf(item)
    writeFileSync(join(dir, 'figure.xlsx'), data)
    // Comma, quote, UTF-8, from the first row on; quotes where needed, cells as they are shown, every sheet.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`
    const args = [profile, '--headless', '--convert-to', filter, '--outdir', dir, join(dir, 'figure.xlsx')]
    execFileSync('soffice', args, { stdio: 'ignore' })
    const read = (sheet: string) => parseCsv(readFileSync(join(dir, `figure-${sheet}.csv`), 'utf8'))
    const [head, ...rows] = read('Data')
    expect(head).toEqual(columns.map((column) => columnHead(column, en, enData)))
    expect(rows).toEqual(
      dataRows(item, enData).map((row) => columns.map((column) => String(row[column] ?? ''))),
    )
    expect(read('Sources')).toHaveLength(sourcesSheet(item, enData).rows.length)
  })
})
