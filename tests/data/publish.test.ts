import { describe, expect, it } from 'vitest'
import { publishedFiles } from '../../app/data/build/charts'
import { sha256 } from '../../app/data/build/read'
import { parseCsv } from '../../app/data/parse-csv'
import { decodeCorpus, toCorpus } from '../../app/data/corpus-files'
import { pagesOf } from '../../app/data/publish/pages'
import { publish } from '../../app/data/publish/publish'
import { versionOf } from '../../app/data/publish/version'
import { observationColumns } from '../../app/domain/observation-table'
import { aCorpus, aSeries, anObservation, sourcesOf } from '../../mocks/builders'
import type { ObservationRecord } from '../../mocks/builders'
import { smallChecks } from '../../mocks/checks'
import { smallCorpus, smallParts } from '../../mocks/small-corpus'

const built = '2025-01-01T00:00:00.000Z'
const files = () => publish(smallCorpus(), sha256, built, smallChecks())

/** The published row of one claim as [value, low, high] and the rest by column. */
function rowOf(part: Partial<ObservationRecord>) {
  const corpus = aCorpus({ series: [aSeries({ observations: [anObservation(part)] })], annotations: [] })
  const [head = [], row = []] = parseCsv(
    publish(corpus, sha256, built, []).get('data/observations.csv') ?? '',
  )
  return Object.fromEntries(head.map((name, index) => [name, row[index]]))
}

describe('publish', () => {
  it('writes the files of the contract', () => {
    const names = [...files().keys()]
    expect(names).toEqual(
      expect.arrayContaining([
        'data/catalogue.json',
        'data/series/trade-total.json',
        'data/articles.json',
        'data/articles/weekly-2023-10-alliance.json',
        'data/annotations.json',
        'data/rates.json',
        'data/audit.json',
        'data/audit.csv',
        'data/observations.csv',
        'data/articles.csl.json',
        'data/articles.bib',
        'data/errata.csv',
        'data/datapackage.json',
        'data/version.json',
      ]),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('writes the same bytes for the same corpus, but for the time of the build', () => {
    const later = publish(smallCorpus(), sha256, '2026-01-01T00:00:00.000Z', smallChecks())
    const differing = [...files()].filter(([path, text]) => later.get(path) !== text).map(([path]) => path)
    expect(differing).toEqual(['data/version.json'])
  })

  it('gives the version of the content, whatever the order and layout of the files', () => {
    const sources = sourcesOf(smallParts)
    const turned = sources.toReversed().map(({ path, text }) => ({
      path,
      text: path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text,
    }))
    const corpus = toCorpus(decodeCorpus(turned).files)
    const series = corpus.series.map((each) => ({ ...each, observations: each.observations.toReversed() }))
    expect(versionOf({ ...corpus, series }, sha256)).toBe(versionOf(smallCorpus(), sha256))
  })

  it.each([
    ['a value', { value: 240.2 }],
    ['a note', { note: 'Called a record.' }],
    ['a hedge', { hedge: 'about' }],
    ['a paragraph', { paragraph: 3 }],
  ])('gives another version for another %s', (_name, part) => {
    const version = (observation: ObservationRecord) =>
      versionOf(aCorpus({ series: [aSeries({ observations: [observation] })] }), sha256)
    expect(version(anObservation(part))).not.toBe(version(anObservation()))
  })

  it('publishes an article with its claims in paragraph order', () => {
    const text = files().get('data/articles/weekly-2023-10-alliance.json') ?? ''
    expect(JSON.parse(text)).toMatchObject({
      article: { context: [{ id: 'weekly-border' }] },
      observations: [{ paragraph: 12, series: 'trade-total' }, { paragraph: 14 }, { paragraph: 15 }],
    })
  })

  it('carries what a series follows from into the catalogue and into its file', () => {
    const definitions = [{ form: 'change' as const, of: 'trade-total' }]
    const change = aSeries({ id: 'trade-change', definitions, observations: [anObservation({ id: 'o-2' })] })
    const corpus = aCorpus({ series: [aSeries(), change] })
    const published = publishedFiles(corpus)
    const summaries = [...published.catalogue.series.values()].map((each) => each.definitions)
    expect(summaries).toEqual([definitions, []])
    expect([...published.series.values()].map(({ series }) => series.definitions)).toEqual(summaries)
    const version = versionOf(aCorpus({ series: [aSeries(), { ...change, definitions: [] }] }), sha256)
    expect(version).not.toBe(versionOf(corpus, sha256))
  })

  it('thins a long line to a spark of at most 40 points that ends at the newest', () => {
    const months = Array.from({ length: 120 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0')
      const value = index === 60 ? 999 : 100 + ((index + 3) % 7)
      return anObservation({ id: `m-${index}`, period: `${2010 + Math.floor(index / 12)}-${month}`, value })
    })
    const corpus = aCorpus({ series: [aSeries({ frequency: 'm', observations: months })] })
    const catalogue: unknown = JSON.parse(publish(corpus, sha256, built, []).get('data/catalogue.json') ?? '')
    const { series } = catalogue as {
      series: [{ spark: [number, number][]; latest: { observation: string } }]
    }
    const { spark, latest } = series[0]
    expect(spark.length).toBeLessThanOrEqual(40)
    expect(spark.map(([, value]) => value)).toContain(999)
    expect(spark.map(([day]) => day)).toEqual(spark.map(([day]) => day).toSorted((a, b) => a - b))
    expect(spark.at(-1)?.[1]).toBe(103)
    expect(latest.observation).toBe('m-119')
  })

  it('describes a page for every series', () => {
    expect(pagesOf(smallCorpus()).find(({ address }) => address === '/chart/trade-total/')).toEqual({
      address: '/chart/trade-total/',
      title: 'Goods trade between China and Russia · Amur',
      description: 'The value of all goods that China and Russia sell to each other.',
    })
  })
})

describe('observations.csv', () => {
  it('has the columns of the contract and one row a claim', () => {
    const [head, ...rows] = parseCsv(files().get('data/observations.csv') ?? '')
    expect(head).toEqual(observationColumns)
    expect(rows).toHaveLength(smallCorpus().series.flatMap(({ observations }) => observations).length)
    expect(rows.every((row) => row.length === observationColumns.length)).toBe(true)
  })

  it.each([
    [{ value: 190.27 }, ['190.27', '', '']],
    [{ value: 4000, hedge: 'more than' }, ['4000', '4000', '']],
    [{ value: 5, hedge: 'less than' }, ['5', '', '5']],
    [{ low: 2, high: 3, quote: 'from $2 billion to $3 billion' }, ['', '2', '3']],
    [{ low: 2 }, ['', '2', '']],
    [{ value: -6.9, hedge: 'more than', unit: 'usd-billion' as const }, ['-6.9', '', '-6.9']],
  ])('writes %j as value, low and high %j', (part, numbers) => {
    const row = rowOf(part)
    expect([row['value'], row['value_low'], row['value_high']]).toEqual(numbers)
  })

  it('writes open bounds as empty and closed ones as days', () => {
    const row = rowOf({ period: '..2024' })
    expect([row['period_start'], row['period_end']]).toEqual(['', '2024-12-31'])
  })

  it('neutralises a quote that a spreadsheet would run, and no number', () => {
    const row = rowOf({ value: -6.9, quote: '-6.9 billion dollars' })
    expect([row['quote'], row['value']]).toEqual(["'-6.9 billion dollars", '-6.9'])
  })

  it('cites a release by table and row', () => {
    const text = files().get('data/observations.csv') ?? ''
    expect(text).toContain(
      'price-1,oil-price,price,reported,2023-01-01,2023-01-31,71.4,,,usd-per-barrel,,unstated,',
    )
    expect(text).toContain('"Spot price of oil, monthly, 2023-01"')
  })
})

describe('the bibliography', () => {
  it('leaves out what is unknown and says so in BibTeX', () => {
    const bib = files().get('data/articles.bib') ?? ''
    expect(bib).toContain('note = {title unknown; date unknown}')
    expect(bib).not.toContain('undefined')
    const keys = [...bib.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(smallCorpus().articles.length)
  })

  it('gives CSL dates as precise as they are known', () => {
    const items: unknown = JSON.parse(files().get('data/articles.csl.json') ?? '')
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'weekly-2023-10-alliance', issued: { 'date-parts': [[2023, 10]] } }),
        expect.objectContaining({
          id: 'gazeta-2022-tovarooborot',
          issued: { 'date-parts': [[2022]] },
          language: 'ru',
        }),
        {
          id: 'herald-two-thirds',
          type: 'article-newspaper',
          'container-title': 'Example Herald',
          language: 'en',
        },
      ]),
    )
  })
})

describe('datapackage.json', () => {
  it('names published files only, and the columns that they have', () => {
    const published = files()
    const descriptor: unknown = JSON.parse(published.get('data/datapackage.json') ?? '')
    const { resources } = descriptor as {
      resources: { path: string; schema?: { fields: { name: string; type: string }[] } }[]
    }
    expect(resources.filter(({ path }) => !published.has(`data/${path}`))).toEqual([])
    const tables = resources.filter(({ schema }) => schema !== undefined)
    expect(tables.map(({ path }) => parseCsv(published.get(`data/${path}`) ?? '')[0])).toEqual(
      tables.map(({ schema }) => schema?.fields.map(({ name }) => name)),
    )
  })
})
