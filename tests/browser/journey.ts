import { readFileSync, readdirSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, visit } from './fixtures'

// Steps and places that journeys share, in the words of the page.

/** Opens an address and waits until the app has taken over the figure that the build drew. */
export async function open(page: Page, address = './') {
  const response = await visit(page, address)
  await takenOver(page)
  return response
}

/** React marks what it renders; the build's own markup carries no such key and answers no click. */
async function takenOver(page: Page) {
  await page.waitForFunction(() => {
    const main = document.querySelector('#root main:not([aria-busy=true])')
    return main !== null && Object.keys(main).some((key) => key.startsWith('__react'))
  })
}

export const marksOf = (page: Page): Locator => page.locator('[data-mark]')
export const pinsOf = (page: Page): Locator => page.locator('[data-pin]')
export const evidenceOf = (page: Page): Locator => page.getByRole('region', { name: 'Evidence' })
export const figureOf = (page: Page): Locator => page.locator('[data-figure]')
export const quotesIn = (within: Locator): Locator => within.locator('blockquote')

/** Clicks a point's mark at its middle, as a mouse would. */
export async function clickMark(page: Page, id: string) {
  const glyph = page.locator(`[data-mark="${id}"] .amur-glyph`)
  await glyph.scrollIntoViewIfNeeded()
  const box = await glyph.boundingBox()
  if (box === null) throw new Error(`no mark ${id} to click on`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

export const markIds = (page: Page): Promise<readonly (string | null)[]> =>
  marksOf(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark')))

export const markSentences = (page: Page): Promise<readonly string[]> =>
  marksOf(page).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''))

/** A parameter of the page's address. */
export const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name)

export async function expectNoSidewaysScroll(page: Page) {
  const { wide, room, culprits } = await page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > edge + 1,
    )
    return {
      wide: document.documentElement.scrollWidth,
      room: edge,
      culprits: beyond.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    }
  })
  expect(wide, culprits.join('\n')).toBeLessThanOrEqual(room)
}

interface Claim {
  readonly id: string
  readonly article: string
  readonly quote?: string
  readonly row?: string
}

interface SourceSeries {
  readonly id: string
  readonly topic: string
  readonly subject: string
  readonly observations: readonly Claim[]
}

const seriesFolder = new URL('../../data/series/', import.meta.url)

/** The corpus as its editors wrote it, not as the build published it. */
export const corpus: readonly SourceSeries[] = readdirSync(seriesFolder)
  .filter((name) => name.endsWith('.json'))
  .map((name): SourceSeries => JSON.parse(readFileSync(new URL(name, seriesFolder), 'utf8')))

export const seriesIn = (id: string): SourceSeries => {
  const found = corpus.find((series) => series.id === id)
  if (found === undefined) throw new Error(`data/series has no ${id}`)
  return found
}

/** The first quote of a place holds exactly these words: `toHaveText` would not mind other spaces. */
export const expectWords = (within: Locator, words: string) =>
  expect.poll(() => quotesIn(within).first().textContent()).toBe(words)

/** The words that a claim's passage has in the corpus. */
export const quoteOf = (series: string, claim: string | null): string => {
  const found = seriesIn(series).observations.find(({ id }) => id === claim)
  if (found === undefined) throw new Error(`${series} has no claim ${claim ?? 'without id'}`)
  return found.quote ?? found.row ?? ''
}
