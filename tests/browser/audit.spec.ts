import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { evidenceOf, expectNoSidewaysScroll, open, parameter, quoteOf, quotesIn } from './journey'

const rowsOf = (page: Page) => page.locator('[data-check]')
const tally = (page: Page, verdict: string) => page.locator(`[data-verdict="${verdict}"]`)
/** The growth of trade in 2022 that one article states, against the figures of both years. */
const growth = (page: Page): Locator =>
  page.locator('[data-check^="growth.trade-total-growth.2022."]', { hasText: '36% stated' })

async function openAudit(page: Page, address = 'audit/') {
  await open(page, address)
  await expect(rowsOf(page).first()).toBeVisible()
}

test('the audit says what was checked and found, worst first', async ({ page }) => {
  await openAudit(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^[\d,]+ checks between [\d,]+ claims: \d+ contradicts? .*\d+ cannot be compared, \d+ agree$/,
  )
  await expect(page).toHaveTitle('Audit · Amur')
  await expect(rowsOf(page)).toHaveCount(50)
  await expect(rowsOf(page).first()).toContainText('Contradicts')
})

test('the verdict on trade in 2022 shows its arithmetic and its quotes', async ({ page }) => {
  await openAudit(page, 'audit/?identity=growth&verdict=contradicts')
  const check = growth(page)
  await check.locator('summary').click()
  await expect(check.locator('[data-arithmetic]').first()).toHaveText(/^190\.\d+ ÷ 14\d\.\d+ − 1 = \d/)
  const quotes = quotesIn(check)
  await expect(quotes.filter({ hasText: quoteOf('trade-total-growth', 'fa-trade-2022-growth') })).toHaveCount(
    1,
  )
  expect(await quotes.count()).toBeGreaterThanOrEqual(3)
  await expect(check).toContainText('36% is what is stated for 2021.')
  const id = (await check.getAttribute('data-check')) ?? ''
  expect(parameter(page, 'check')).toBe(id)

  await page.reload()
  await expect(growth(page).locator('[data-arithmetic]').first()).toBeVisible()
  await expect(growth(page).locator('summary')).toBeInViewport()

  const claim = growth(page).locator('[data-claim-leaf="fa-trade-2022-growth"]')
  await claim.getByRole('link', { name: 'See it on its chart' }).click()
  await expect(quotesIn(evidenceOf(page)).first()).toHaveText(
    quoteOf('trade-total-growth', 'fa-trade-2022-growth'),
  )
  await page.goBack()
  await expect(growth(page).locator('[data-arithmetic]').first()).toBeVisible()
})

test('a check opens and closes by the keyboard', async ({ page }) => {
  await openAudit(page)
  const check = rowsOf(page).first()
  await check.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(quotesIn(check).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(quotesIn(check)).toHaveCount(0)
  expect(parameter(page, 'check')).toBeNull()
})

test('filters keep what they say, and the address says it too', async ({ page }) => {
  await openAudit(page)
  await tally(page, 'contradicts').click()
  expect(parameter(page, 'verdict')).toBe('contradicts')
  await page.getByRole('group', { name: 'Topic' }).getByRole('checkbox', { name: /^Oil/ }).check()
  const oil = await rowsOf(page).count()
  await expect(page.locator('.audit-state')).toContainText(new RegExp(`^${oil} of `))
  await page.goBack()
  expect(parameter(page, 'topic')).toBeNull()
  expect(await rowsOf(page).count()).toBeGreaterThan(oil)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await page.getByRole('button', { name: 'Show 150 more' }).click()
  await expect(rowsOf(page)).toHaveCount(200)
})

test('an article leads to its contradictions, and to all that its figures take part in', async ({ page }) => {
  await open(page, 'sources/foreign-affairs-2024-04-unholy-alliance/')
  const fared = page.getByRole('region', { name: 'How its figures fared' })
  const all = fared.getByRole('link', { name: 'All of them in the audit' })
  await all.click()
  await expect(rowsOf(page).first()).toBeVisible()
  expect(parameter(page, 'article')).toBe('foreign-affairs-2024-04-unholy-alliance')
  await page.goBack()
  const first = fared.locator('[data-fared]').first()
  const id = (await first.getAttribute('data-fared')) ?? ''
  await first.getByRole('link').click()
  await expect(page.locator(`[data-check="${id}"] summary`).first()).toBeInViewport()
  await expect(quotesIn(page.locator(`[data-check="${id}"]`)).first()).toBeVisible()
})

test('the audit stands in its file before any script runs, and its files can be had', async ({ request }) => {
  const html = await (await request.get('audit/')).text()
  expect(html).toContain('<title>Audit · Amur</title>')
  expect(html).toMatch(/<meta name="description" content="Figures on China–Russia trade/)
  expect(html).toContain('data-check=')
  const csv = await (await request.get('data/audit.csv')).text()
  expect(csv.split('\r\n')[0]).toBe(
    'check_id,identity,verdict,series_ids,observation_ids,left,right,gap,rounding,reason',
  )
  const { checks } = await (await request.get('data/audit.json')).json()
  // A reason may hold no line break, so a row is a line.
  expect(csv.trimEnd().split('\r\n')).toHaveLength(checks.length + 1)
})

test('the app takes the painted list over in one step', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: boolean[] = []
    Reflect.set(window, 'amurSeen', seen)
    new MutationObserver(() => {
      const isThere = document.querySelector('.check-rows') !== null
      if (seen.at(-1) !== isThere) seen.push(isThere)
    }).observe(document, { childList: true, subtree: true })
  })
  await openAudit(page)
  expect(await page.evaluate(() => Reflect.get(window, 'amurSeen'))).toEqual([false, true])
})

test('a check that does not exist is told, with a way on', async ({ page }) => {
  await openAudit(page, 'audit/?check=no-such-check')
  await expect(page.getByText('There is no check “no-such-check”')).toBeVisible()
  await page.getByRole('link', { name: 'All checks' }).click()
  expect(parameter(page, 'check')).toBeNull()
})

test('on paper there is the list and nothing to press', async ({ page }) => {
  await openAudit(page, 'audit/?verdict=agrees-rounded')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.audit-filters')).toBeHidden()
  await expect(rowsOf(page).first()).toBeVisible()
})

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [360, 740],
] as const) {
  test(`at ${width} px axe finds nothing, and nothing sticks out`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    // Few rows: axe looks at every element of a page.
    await openAudit(page, 'audit/?identity=growth&verdict=contradicts')
    await growth(page).locator('summary').click()
    await expect(quotesIn(growth(page)).first()).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
}

test.describe('where something is missing', () => {
  test.use({ tolerated: [/404|500|Failed to load/] })

  test('the audit says that it could not be loaded', async ({ page }) => {
    await page.route('**/data/audit.json', (route) => route.fulfill({ body: '{' }))
    await open(page, 'audit/')
    await expect(page.getByRole('alert')).toContainText('The audit could not be loaded')
    await expectAccessible(page)
  })

  test('a check says that its passages could not be loaded', async ({ page }) => {
    await page.route('**/data/series/**', (route) => route.fulfill({ body: '{' }))
    await openAudit(page)
    await rowsOf(page).first().locator('summary').click()
    await expect(page.getByRole('alert')).toContainText('The passages of this check could not be loaded')
    await expectAccessible(page)
  })
})
