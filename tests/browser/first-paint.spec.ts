import { expect, test } from './fixtures'
import { evidenceOf, figureOf, marksOf, open, seriesIn } from './journey'

test('the figure stands in the page before any script runs', async ({ request }) => {
  const html = await (await request.get('./')).text()
  const body = html.slice(html.indexOf('<body'))
  expect(body).toContain('data-amur-chart="line"')
  expect(body).toContain('data-mark=')
  expect(body).not.toContain(' style=')
})

test('each chart’s page has its own figure, title and description', async ({ request }) => {
  const html = await (await request.get('chart/crude-volume/')).text()
  expect(html).toContain('data-figure="crude-volume"')
  expect(html).toContain(`<title>${seriesIn('crude-volume').subject} · Amur</title>`)
  expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader still sees the chart, its finding and its sources', async ({ page }) => {
    await page.goto('chart/trade-total/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Goods trade between China and Russia',
    )
    await expect(page.locator('[data-amur-chart]')).toBeVisible()
    expect(await marksOf(page).count()).toBeGreaterThan(20)
    await expect(page.locator('[data-sources]')).toContainText('China customs')
  })
})

test('the app takes the painted figure over in one step', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: string[] = []
    Reflect.set(window, 'amurSeen', seen)
    new MutationObserver(() => {
      const state = document.querySelector('[data-amur-chart]') === null ? 'none' : 'chart'
      if (seen.at(-1) !== state) seen.push(state)
    }).observe(document, { childList: true, subtree: true })
  })
  await open(page)
  const seen = await page.evaluate(() => Reflect.get(window, 'amurSeen'))
  // Before the body is read there is no chart; once there is one, it never goes away.
  expect(seen).toEqual(['none', 'chart'])
})

test('the first chart is drawn and can be used', async ({ page }) => {
  await open(page)
  await expect(figureOf(page)).toHaveAttribute('data-figure', 'trade-total')
  expect(await marksOf(page).count()).toBeGreaterThan(20)
  await marksOf(page).first().focus()
  await expect(marksOf(page).first()).toBeFocused()
  await expect(evidenceOf(page)).toContainText('Choose a mark')
})

test('an address with a query waits for its own figure', async ({ page }) => {
  await open(page, './?freq=m')
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
})

test('every series of the corpus has a page with a figure or a reason', async ({ request }) => {
  const catalogue = await (await request.get('data/catalogue.json')).json()
  const without: string[] = []
  for (const { id } of catalogue.series) {
    const html = await (await request.get(`chart/${id}/`)).text()
    if (!html.includes('data-amur-chart') && !html.includes('ui-notice-info')) without.push(id)
  }
  expect(without).toEqual([])
})
