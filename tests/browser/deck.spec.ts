import { readdirSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './fixtures'
import { bundled } from './harness/bundled'
import type { DeckHarness } from './harness/decks'
import { open } from './journey'

declare global {
  // Set by the harness in the page.
  var amurDecks: DeckHarness
}

/** Built once in a worker. */
const harness = bundled('./decks.ts')
const charts = readdirSync('data/charts').map((name) => name.replace('.json', ''))

test('a deck of all saved charts is made in the page, which goes on painting', async ({ page }) => {
  await open(page, 'chart/trade-peak/')
  await page.evaluate(await harness)
  const { base64, progress, painted, error } = await page.evaluate(
    (all) => globalThis.amurDecks.made({ charts: all }),
    charts,
  )
  expect(error).toBe('')
  const parts = unzipSync(Buffer.from(base64, 'base64'))
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  expect(slides).toHaveLength(charts.length)
  const notes = parts['ppt/notesSlides/notesSlide1.xml']
  expect(strFromU8(notes ?? new Uint8Array())).toContain('[amur-figure]')
  expect(progress.at(-1)).toBe(1)
  expect(painted).toBeGreaterThan(5)
})

test('a deck that is called off gives nothing', async ({ page }) => {
  await open(page, 'chart/trade-peak/')
  await page.evaluate(await harness)
  const { base64, progress, error } = await page.evaluate(
    (all) => globalThis.amurDecks.made({ charts: all, stopAt: 0.3 }),
    charts,
  )
  expect(error).toContain('called off')
  expect(base64).toBe('')
  expect(Math.max(...progress)).toBeLessThan(0.5)
})
