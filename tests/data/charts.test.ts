import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { readChecked } from '../../app/data/build/charts'
import { sha256 } from '../../app/data/build/read'
import { explain } from '../../app/data/fault'
import { pagesOf } from '../../app/data/publish/pages'
import { publish } from '../../app/data/publish/publish'
import { versionOf } from '../../app/data/publish/version'
import { amurData } from '../../app/data/vite-plugin'
import { aChart, aCorpus, sourcesOf } from '../../mocks/builders'
import type { ChartRecord } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

const late = aChart({ id: 'late', order: 20 })
const yuan = aChart({
  id: 'yuan-rises',
  title: 'The yuan rose to 25% of payments',
  subtitle: 'Per cent, by month',
  view: 'series=yuan-share-exports&to=2023-06',
  note: 'Of payments for exports.',
  topic: 'currency',
  order: 5,
})
const corpusWith = (...charts: readonly ChartRecord[]) => aCorpus({ ...smallParts, charts })

describe('saved charts', () => {
  it('are published in the order of the navigation', () => {
    const text = publish(corpusWith(late, yuan, aChart()), sha256, '', []).get('data/catalogue.json') ?? ''
    expect(JSON.parse(text)).toMatchObject({
      charts: [aChart(), late, yuan].map((chart) => ({ id: chart.id, title: chart.title, view: chart.view })),
    })
  })

  it('have a page each with their own words', () => {
    expect(pagesOf(corpusWith(yuan))).toContainEqual({
      address: '/chart/yuan-rises/',
      title: 'The yuan rose to 25% of payments · Amur',
      description: 'Per cent, by month. Of payments for exports.',
    })
  })

  it('make another version of the corpus', () => {
    const version = (chart: ChartRecord) => versionOf(corpusWith(chart), sha256)
    expect(version(aChart({ note: 'Said.' }))).not.toBe(version(aChart()))
  })
})

describe('the project’s own charts', () => {
  it('say nothing that they do not plot', async () => {
    const { corpus, faults } = await readChecked(process.cwd())
    expect(explain(faults)).toBe('')
    expect(corpus.charts.length).toBeGreaterThanOrEqual(12)
  }, 30_000)
})

describe('a build', () => {
  let root = ''
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'amur-'))
    write('index.html', '<!doctype html><html lang="en"><head><title>x</title></head></html>')
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('stops at a title that its chart does not prove', async () => {
    const charts = [aChart({ title: 'Trade came to $250bn in 2023' })]
    for (const { path, text } of sourcesOf({ ...smallParts, charts })) write(path, text)
    const built = build({ root, configFile: false, logLevel: 'silent', plugins: [amurData()] })
    await expect(built).rejects.toThrow(
      /data\/charts\/trade-peak\.json[\s\S]*\$250bn is no plotted number[\s\S]*1 faults/,
    )
  }, 30_000)
})
