import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { evidenceOf, expectWords, markSentences, marksOf, open, parameter, pinsOf, quoteOf } from './journey'

const focusedMark = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-mark]')?.getAttribute('data-mark') ?? null)

/** Presses Tab until a mark has the focus. */
async function tabToChart(page: Page) {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const mark = await focusedMark(page)
    if (mark !== null) return mark
  }
  throw new Error('forty Tabs did not reach the chart')
}

test('Tab reaches the chart, arrows walk its marks, Enter opens one and Escape closes it', async ({
  page,
}) => {
  await open(page, 'chart/trade-total/')
  const start = await tabToChart(page)
  await page.keyboard.press('ArrowLeft')
  const earlier = await focusedMark(page)
  expect(earlier).not.toBe(start)
  await page.keyboard.press('Home')
  const first = await focusedMark(page)
  expect(first).toBe('pa5885bb6')
  await page.keyboard.press('ArrowRight')
  expect(await focusedMark(page)).not.toBe(first)

  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expectWords(evidenceOf(page), quoteOf('trade-total', 'pa5885bb6'))
  expect(parameter(page, 'point')).toBe('pa5885bb6')
  expect(await focusedMark(page)).toBe('pa5885bb6')

  await page.keyboard.press('Escape')
  await expect(evidenceOf(page)).toContainText('Choose a mark')
  expect(parameter(page, 'point')).toBeNull()
  expect(await focusedMark(page)).toBe('pa5885bb6')
})

test('arrows reach every date of the chart, and up and down the marks that share one', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await tabToChart(page)
  await page.keyboard.press('Home')
  const walked = new Set([await focusedMark(page)])
  for (;;) {
    for (const key of ['ArrowUp', 'ArrowDown']) {
      for (
        let mark = null as string | null;
        mark !== (mark = await focusedMark(page));
        await page.keyboard.press(key)
      ) {
        walked.add(mark)
      }
    }
    const before = await focusedMark(page)
    await page.keyboard.press('ArrowRight')
    if ((await focusedMark(page)) === before) break
  }
  expect(walked.size).toBe(await marksOf(page).count())
})

test('the marks are one stop for Tab, and so are the pins', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await expect(marksOf(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1)
  await expect(pinsOf(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1)
})

test('a mark is read as a sentence', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const sentences = await markSentences(page)
  expect(sentences).toContain('2002, Both directions, 11.92 billion US dollars, China customs, 1 article')
  for (const sentence of sentences) expect(sentence).toMatch(/, \d+ articles?(?:, |$)/)
  await expect(page.getByRole('group', { name: /^Chart: Goods trade/ })).toHaveAccessibleDescription(
    /Arrow keys/,
  )
})

test('pins open with Enter', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await pinsOf(page).and(page.locator('[tabindex="0"]')).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-event]').first()).toBeVisible()
  await expect(page.locator('[data-pin="2"]')).toBeFocused()
})

test('the first stop of the page leads to the chart', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the chart' })).toBeFocused()
  await expect(page.getByRole('link', { name: 'Skip to the chart' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('#see') !== null)).toBe(true)
})
