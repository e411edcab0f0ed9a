import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { expectNoSidewaysScroll, figureOf, marksOf, open, parameter } from './journey'

const cells = (page: Page, state: string): Locator => page.locator(`td.cell-${state}`)
const rowOf = (page: Page, series: string): Locator => page.locator(`tr[data-series="${series}"]`)

async function openCoverage(page: Page, address = 'coverage/') {
  await open(page, address)
  await expect(page.getByRole('grid')).toBeVisible()
}

test('the coverage says how much is known, and has a cell for every series and year', async ({ page }) => {
  await openCoverage(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Sources speak of [\d,]+ of [\d,]+ years of \d+ series and contradict each other in \d+$/,
  )
  await expect(page).toHaveTitle('Coverage · Amur')
  const rows = await page.locator('tr[data-series]').count()
  const years = await page.locator('.coverage-year').count()
  expect(await page.locator('tr[data-series] .cell').count()).toBe(rows * years)
  expect(rows).toBeGreaterThan(80)
})

test('a contested cell opens its chart at the year, with the contest in it', async ({ page }) => {
  await openCoverage(page)
  await rowOf(page, 'trade-total')
    .getByRole('link', { name: /^2022: \d+ claims, contested/ })
    .click()
  await expect(figureOf(page)).toHaveAttribute('data-figure', 'trade-total')
  expect([parameter(page, 'from'), parameter(page, 'to')]).toEqual(['2022', '2022'])
  await expect(
    marksOf(page)
      .and(page.getByRole('button', { name: /contradicts/ }))
      .first(),
  ).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('grid')).toBeVisible()
})

for (const state of ['cited', 'derived', 'forecast']) {
  test(`the newest ${state} cells open charts with marks`, async ({ page }) => {
    await openCoverage(page)
    const links = await cells(page, state)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(links.length).toBeGreaterThan(3)
    for (const href of [links[0], links.at(-1)]) {
      await open(page, href)
      await expect(marksOf(page).first()).toBeVisible()
    }
  })
}

test('topics are kept, and the address says which', async ({ page }) => {
  await openCoverage(page)
  const all = await page.locator('tr[data-series]').count()
  await page.getByRole('button', { name: /^Oil/ }).click()
  expect(parameter(page, 'topic')).toBe('oil')
  expect(await page.locator('tr[data-series]').count()).toBeLessThan(all)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Oil/ })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(page.locator('tr[data-series]')).toHaveCount(all)
})

test('arrow keys walk the cells and keep them in sight below the head', async ({ page }) => {
  await openCoverage(page)
  await rowOf(page, 'trade-total').getByRole('rowheader').getByRole('link').focus()
  await page.keyboard.press('Control+End')
  await expect(page.locator(':focus')).toBeInViewport()
  await page.keyboard.press('Control+Home')
  for (let presses = 0; presses < 40; presses++) await page.keyboard.press('ArrowDown')
  for (let presses = 0; presses < 30; presses++) await page.keyboard.press('ArrowUp')
  const [head, focused] = await Promise.all([
    page.locator('.coverage-table thead').boundingBox(),
    page.locator(':focus').boundingBox(),
  ])
  expect(focused?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
  await expect(page.locator('.coverage-table [tabindex="0"]')).toHaveCount(1)
})

// Thousands of cells are alike, and axe looks at each of them: one topic has every kind.
test.describe('its cells', () => {
  test.describe.configure({ timeout: 120_000 })

  test('are accessible, light and dark', async ({ page }) => {
    await openCoverage(page, 'coverage/?topic=gas')
    for (const state of ['contested', 'cited', 'derived', 'forecast', 'nothing'])
      await expect(cells(page, state).first()).toBeVisible()
    await expectAccessible(page)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the table opens at the newest years, and the names of series stay in sight', async ({ page }) => {
    await openCoverage(page)
    await expectNoSidewaysScroll(page)
    const row = rowOf(page, 'trade-total')
    await row.scrollIntoViewIfNeeded()
    await expect(page.locator('.coverage-year[data-newest]')).toBeInViewport({ ratio: 0.9 })
    await expect(row.getByRole('link', { name: /^2022/ })).toBeInViewport({ ratio: 0.9 })
    await page.locator('.coverage-scroll').evaluate((box) => box.scrollBy({ left: -400 }))
    await expect(row.getByRole('rowheader')).toBeInViewport({ ratio: 0.9 })
    await expect(row.getByRole('link', { name: /^2022/ })).not.toBeInViewport()
  })
})

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })
  test.describe.configure({ timeout: 120_000 })

  test('the coverage of a topic is accessible and keeps its width', async ({ page }) => {
    await openCoverage(page, 'coverage/?topic=oil')
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
})

test('the coverage stands in its file before any script runs', async ({ request }) => {
  const html = await (await request.get('coverage/')).text()
  expect(html).toContain('<title>Coverage · Amur</title>')
  expect(html).toMatch(/<meta name="description" content="What is known of \d+ quantities/)
  expect(html).toMatch(/<a [^>]*aria-label="2022: \d+ claims, contested"/)
  expect(html).not.toContain('LineChart')
})

test('paper holds the whole table, with its years on every sheet', async ({ page }) => {
  await openCoverage(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.coverage-table thead')).toHaveCSS('display', 'table-header-group')
  await expect(page.locator('.coverage-scroll')).toHaveCSS('overflow', 'visible')
  await expect(page.locator('button:visible')).toHaveCount(0)
  const [sheet, table] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.querySelector('.coverage-table')?.scrollWidth ?? 0,
  ])
  expect(table).toBeLessThanOrEqual(sheet ?? 0)
})
