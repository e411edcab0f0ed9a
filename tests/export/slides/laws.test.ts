import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readCorpus } from '../../../app/data/build/read'
import type { ExportItem } from '~/export/exported'
import { prepare } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { bundlesOf } from '../../figure/bundle'
import { viewsOf } from '../../figure/views'
import { address } from '../item'
import { savedItems } from '../savedItems'
import { all, bytesOf, deck, numbersOf, Package } from './openDeck'
import { expectSound } from './soundPackage'

vi.setConfig({ testTimeout: 240_000 })

const root = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '')
const real = bundlesOf(readCorpus(root).corpus)

const items: fc.Arbitrary<ExportItem> = fc
  .constantFrom(...real.ids)
  .map((id) => real.bundle(id))
  .chain((bundle) => viewsOf(bundle).map((view) => ({ bundle, view })))
  .map(({ bundle, view }) => ({ figure: prepare(bundle, view, en), catalogue: bundle.catalogue }))
  .filter(({ figure }) => figure.kind === 'drawn')
  .map(({ figure, catalogue }) => {
    if (figure.kind !== 'drawn') throw new Error('filtered')
    const own = address.replace('trade-total', figure.series.id)
    return { figure, context: { words: en, catalogue, address: own, day: '2026-11-26' } }
  })

/** Every mark's number is in the chart, and the chart has no other. */
function expectNumbers(file: Package, { figure }: ExportItem, nth: number): void {
  const marks = figure.chart.series.flatMap((series) => series.marks)
  const drawn = all(file.chart(nth), 'c:ser').flatMap((ser) => [...numbersOf(ser).values()].map(Number))
  const wanted = marks.map(({ form }) => form.value)
  expect(new Set(drawn)).toEqual(new Set(wanted))
  expect(drawn.length).toBeGreaterThanOrEqual(wanted.length)
}

describe('a deck of all saved charts', () => {
  it.each(['16:9', '4:3'] as const)('is sound and whole in %s', async (size) => {
    const saved = savedItems()
    const { data, warnings } = await deck(saved, { size })
    const file = new Package(bytesOf(data))
    expectSound(file)
    for (const [index, item] of saved.entries()) expectNumbers(file, item, index + 1)
    expect(warnings).toEqual([])
  })
})

describe('any view', () => {
  it('makes a sound deck that holds its numbers and no word for what is missing', async () => {
    await fc.assert(
      fc.asyncProperty(items, fc.constantFrom('light' as const, 'dark' as const), async (item, theme) => {
        const { data } = await deck([item], { theme })
        const file = new Package(bytesOf(data))
        expectSound(file)
        expectNumbers(file, item, 1)
        for (const part of [
          'ppt/slides/slide1.xml',
          'ppt/charts/chart1.xml',
          'ppt/notesSlides/notesSlide1.xml',
        ]) {
          expect(file.text(part)).not.toMatch(/\bNaN\b|\bundefined\b|\[object|Infinity/)
        }
      }),
      { numRuns: 30 },
    )
  })
})
