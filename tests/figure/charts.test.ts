import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { chartFile } from '../../app/data/chart'
import { publishedFiles } from '../../app/data/build/charts'
import { checkCharts } from '~/figure/checkCharts'
import { titleNumbersIn } from '~/figure/titleNumbers'
import { aChart, aCorpus } from '../../mocks/builders'
import type { ChartRecord } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

const dir = new URL('../../mocks/broken-charts/', import.meta.url)

/** The field at fault and a word of what would mend it; the file's name is the rule, and what breaks it. */
const expected: Readonly<Record<string, readonly [path: string, remedy: string]>> = {
  differenceIsSaid: ['note', 'who says it'],
  numberIsPlotted: ['title', 'round a plotted number'],
  'numberIsPlotted-currency': ['title', 'round'],
  'numberIsPlotted-forecast': ['title', 'a forecast'],
  'numberIsPlotted-hedge': ['title', 'the hedge'],
  'numberIsPlotted-note': ['note', 'round'],
  'numberIsPlotted-percent': ['title', 'round'],
  'numberIsPlotted-precision': ['title', 'round'],
  'numberIsPlotted-scale': ['title', 'round'],
  'numberIsPlotted-words': ['title', 'round'],
  titleIsHeadline: ['title', 'no stop'],
  viewDraws: ['view', 'Nothing of'],
  'viewDraws-one-empty': ['view', 'widen the window'],
  'viewDraws-units': ['view', 'no unit in common'],
  viewIsTidy: ['view', 'write series=trade-total'],
  'viewIsTidy-theme': ['view', 'write series=trade-total'],
  viewNamesSeries: ['view', 'data/series'],
  'viewNamesSeries-none': ['view', 'data/series'],
  viewReads: ['view', 'correct it'],
  'viewReads-unknown': ['view', 'correct it'],
  wordIsPlotted: ['title', 'ends of a line'],
  'wordIsPlotted-fraction': ['title', 'in digits'],
  yearIsPlotted: ['title', 'widen the window'],
}

const faultsOf = (chart: ChartRecord) => {
  const corpus = aCorpus({ ...smallParts, charts: [chart] })
  return checkCharts(corpus.charts, publishedFiles(corpus))
}
const saying = (part: Partial<ChartRecord>) => faultsOf(aChart(part))

describe('mocks/broken-charts', () => {
  it('has every example that is expected', () => {
    const names = readdirSync(dir).map((name) => name.replace('.json', ''))
    expect(names.toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it.each(Object.entries(expected))('%s is caught by that rule alone', (name, [path, remedy]) => {
    const chart = parse(chartFile, JSON.parse(readFileSync(new URL(`${name}.json`, dir), 'utf8')))
    const faults = faultsOf(chart)
    expect(faults.map((fault) => [fault.chart, fault.path, fault.rule])).toEqual([
      ['broken-chart', path, name.split('-')[0]],
    ])
    expect(faults[0]?.remedy).toContain(remedy)
  })
})

describe('a saved chart', () => {
  it.each([
    ['a number rounded to its digits', { title: 'Trade came to $240bn in 2023' }],
    ['the same number in full', { title: 'Trade came to $240.1bn in 2023' }],
    ['another scale of the unit', { title: 'Trade came to $240,100m in 2023' }],
    [
      'a bound with its word',
      { title: 'Trade passed more than $200bn', view: 'series=trade-total&freq=ytd' },
    ],
    ['a number that is cut off, after its word', { title: 'More than $240bn of trade in 2023' }],
    ['a forecast that is called one', { title: 'A forecast of up to $230bn for 2023' }],
    ['a multiple from the first mark to the last', { title: 'Trade has doubled since 2018' }],
    [
      'a difference that the note names',
      { title: 'Trade came to $190bn in 2022', note: 'One article says $210bn.' },
    ],
    [
      'an author’s hedge',
      { title: 'Almost 66% of payments were in yuan', view: 'series=yuan-share-exports' },
    ],
    [
      'a chosen frequency',
      { title: 'Trade came to $37bn by February 2024', view: 'series=trade-total&freq=ytd' },
    ],
  ])('may say %s', (_name, part) => {
    expect(saying(part)).toEqual([])
  })

  it('is checked with the claims that are converted for it', () => {
    const view = 'series=crude-volume&unit=million-barrels-per-day'
    expect(saying({ view, title: 'China bought 2.15m barrels a day in 2023' })).toEqual([])
  })
})

describe('titleNumbersIn', () => {
  it.each([
    ['$245bn in 2024', ['$245bn', '2024']],
    ['from 0.5% to 41 per cent', ['0.5%', '41%']],
    ['1.16m vehicles, up from 162,000', ['1.16m', '162,000']],
    ['one of three', ['three']],
  ])('reads %s', (sentence, texts) => {
    expect(titleNumbersIn(sentence).map(({ text }) => text.replace(' per cent', ''))).toEqual(texts)
  })
})
