import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { evidenceOf, expectNoSidewaysScroll, open, parameter, quoteOf, quotesIn } from './journey'

const spiegel = 'sources/spiegel-2023-10-14-burgeoning-alliance/'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const entries = (page: Page) => page.locator('[data-source]')
const search = (page: Page) => page.getByRole('searchbox', { name: /^Search publisher/ })

test('from evidence to its article, to another number of it, and all the way back', async ({ page }) => {
  await open(page, 'chart/crude-volume/?point=p44d54a7d')
  const first = page.url()
  await evidenceOf(page).locator('.article-line').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/sources\/[^/]+\/$/)
  await expect(page.locator('main')).toBeFocused()
  const quote = page.locator('blockquote', { hasText: quoteOf('crude-volume', 'p44d54a7d') })
  await expect(quote).toHaveAttribute('lang', 'ar')
  await expect(quote).toHaveCSS('direction', 'rtl')
  const article = page.url()
  await page.locator('[data-figure-item="p44d54a7d"]').getByRole('link').click()
  await expect(quotesIn(evidenceOf(page)).first()).toHaveText(quoteOf('crude-volume', 'p44d54a7d'))
  await page.goBack()
  expect(page.url()).toBe(article)
  await expect(quote).toBeVisible()
  await page.goBack()
  expect(page.url()).toBe(first)
  await expect(evidenceOf(page)).toContainText('Evidence')
})

test('the list is searched, filtered and sorted, and the address says how', async ({ page }) => {
  await open(page, 'sources/')
  const all = await entries(page).count()
  expect(all).toBeGreaterThan(350)
  await search(page).fill('spiegel')
  await expect(entries(page).first()).toContainText('DER SPIEGEL')
  expect(await entries(page).count()).toBeLessThan(10)
  await expect.poll(() => parameter(page, 'q')).toBe('spiegel')
  await page.reload()
  await expect(search(page)).toHaveValue('spiegel')
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(entries(page)).toHaveCount(all)

  await page.getByRole('group', { name: 'Confidence' }).getByRole('checkbox', { name: /^High/ }).check()
  expect(parameter(page, 'confidence')).toBe('high')
  const high = await entries(page).count()
  expect(high).toBeLessThan(all)
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption({ label: 'Number of claims' })
  await page.goBack()
  expect(parameter(page, 'sort')).toBeNull()
  await expect(entries(page)).toHaveCount(high)
  await page.goBack()
  await expect(entries(page)).toHaveCount(all)
})

test('typing into the search does not wait for the list', async ({ page }) => {
  await open(page, 'sources/')
  await search(page).focus()
  const start = Date.now()
  await page.keyboard.type('reuters china customs')
  await expect(search(page)).toHaveValue('reuters china customs')
  // 21 keys; the list follows when there is time.
  expect(Date.now() - start).toBeLessThan(4000)
})

test('a back step returns to the place in the list that was left', async ({ page }) => {
  await open(page, 'sources/')
  const row = entries(page).nth(200)
  await row.scrollIntoViewIfNeeded()
  const id = (await row.getAttribute('data-source')) ?? ''
  await row.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/sources/${id}/$`))
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
  await page.goBack()
  await expect(page.locator(`[data-source="${id}"]`)).toBeInViewport()
})

test('an article’s page stands in its file before any script runs', async ({ request }) => {
  const html = await (await request.get(spiegel)).text()
  expect(html).toContain('<title>DER SPIEGEL: Xi and Putin in Beijing')
  expect(html).toMatch(/<meta name="description" content="What Amur takes from DER SPIEGEL/)
  expect(html).toContain('data-figure-item=')
  const list = await (await request.get('sources/')).text()
  expect(list).toContain('<title>Sources · Amur</title>')
  expect(list).toContain('data-source="spiegel-2023-10-14-burgeoning-alliance"')
  expect(list).not.toContain('LineChart')
})

test('the title that the app writes is the one in the file', async ({ page, request }) => {
  await open(page, 'sources/')
  await entries(page).first().getByRole('heading').getByRole('link').click()
  await expect(page).toHaveTitle(/: .* · Amur$/)
  const html = await (await request.get(page.url())).text()
  const title = /<title>(.*)<\/title>/.exec(html)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  expect(title).toBe(await page.title())
})

test('every article has a page', async ({ request }) => {
  const { articles } = await (await request.get('data/articles.json')).json()
  const without: string[] = []
  for (const { id } of articles) {
    const response = await request.get(`sources/${id}/`)
    if (!(await response.text()).includes('article-taken')) without.push(id)
  }
  expect(without).toEqual([])
})

test.describe('a wrong address', () => {
  test.use({ tolerated: [/404/] })

  test('leads to the nearest articles', async ({ page }) => {
    await open(page, 'sources/spiegel-2023-10-14-burgeoning-aliance/')
    await expect(heading(page)).toHaveText('There is no such source')
    await page.getByRole('link', { name: /^DER SPIEGEL: Xi and Putin/ }).click()
    await expect(heading(page)).toContainText('Xi and Putin in Beijing')
  })
})

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the citation is copied', async ({ page }) => {
    await open(page, spiegel)
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await expect(page.getByText('Citation copied')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'DER SPIEGEL. (2023, October 14). Xi and Putin in Beijing: The Burgeoning Alliance between Russia and China.',
    )
  })
})

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [360, 740],
] as const) {
  // Few rows: axe looks at every element of a page.
  for (const address of ['sources/?q=spiegel', spiegel, 'sources/rt-501082/']) {
    test(`at ${width} px axe finds nothing at ${address} and nothing sticks out`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await open(page, address)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    })
  }
}

test('a release lists its rows, and they fit on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, 'sources/eia-brent-spot-monthly/')
  expect(await page.locator('[data-figure-item]').count()).toBeGreaterThan(300)
  await expectNoSidewaysScroll(page)
})

test('on a phone the filters unfold above the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await open(page, 'sources/')
  const confidence = page.getByRole('group', { name: 'Confidence' })
  await expect(confidence).toBeHidden()
  await page.getByRole('button', { name: 'Filter the sources' }).click()
  await confidence.getByRole('checkbox', { name: /^Low/ }).check()
  await expect.poll(() => entries(page).count()).toBeLessThan(10)
  await expectNoSidewaysScroll(page)
})
