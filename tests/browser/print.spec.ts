import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { open } from './journey'

/** The sheets that a reader would hold: how many there are, and how they look just before they are printed. */
async function print(page: Page, path: string) {
  await page.pdf({ path, format: 'A4' })
  return (readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
}

const asPrinted = async (page: Page) => {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
}

test('a chart with its notes, sources and address stands on one sheet', async ({ page }, testInfo) => {
  await open(page, 'chart/trade-total/?from=2014')
  expect(await print(page, testInfo.outputPath('chart.pdf'))).toBe(1)
})

test('paper holds the figure and where it came from, and nothing to click', async ({ page }) => {
  await open(page, 'chart/trade-total/?from=2014&theme=dark')
  await asPrinted(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[data-sources]')).toBeVisible()
  await expect(page.locator('.print-foot')).toContainText(page.url())
  await expect(page.locator('.print-foot')).toContainText(/Corpus [0-9a-f]{12}, with articles up to \d{4}/)
  await expect(page.locator('.controls')).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('.desk-believe')).toBeHidden()
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  // Drawn anew for the sheet, not the screen's picture made small.
  const chart = await page.locator('.recharts-surface').first().boundingBox()
  expect(chart?.width).toBe(680)
})

test('after printing the page is as it was', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const width = async () => (await page.locator('.recharts-surface').first().boundingBox())?.width
  const before = await width()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect.poll(width).not.toBe(before)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect.poll(width).toBe(before)
  await expect(page.locator('.print-foot')).toHaveCount(0)
})

test('a chosen number prints its passage below, also from a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, 'chart/trade-total/?point=p6f83a2f8')
  await asPrinted(page)
  await expect(page.locator('.desk-believe [data-evidence]')).toBeVisible()
  await expect(page.locator('.desk-believe blockquote').first()).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a table takes as many sheets as it needs, each with its head', async ({ page }, testInfo) => {
  await open(page, 'chart/trade-total/?kind=table')
  expect(await print(page, testInfo.outputPath('table.pdf'))).toBeGreaterThan(1)
  await asPrinted(page)
  // A browser repeats a head that is one, in a table that no box cuts off.
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group')
  await expect(page.locator('thead th').first()).toHaveCSS('position', 'static')
  await expect(page.locator('.table-scroll')).toHaveCSS('overflow', 'visible')
  // The names of the columns sort on a screen; on paper they are only names.
  await expect(page.locator('button:visible:not(thead button)')).toHaveCount(0)
})
