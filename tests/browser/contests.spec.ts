import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { evidenceOf, open, parameter, quoteOf, quotesIn } from './journey'

test('a contested span shows its range, its rivals and the gap', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await expect(page.locator('[data-contest]').first()).toBeAttached()
  const rival = page.locator('[data-mark="p382c1a33"]')
  await expect(rival).toHaveClass(/amur-contested-rivals/)
  await expect(rival).toHaveAttribute(
    'aria-label',
    /109 billion US dollars.*contradicts \$190\.271 bn by \$81\.3 bn, 43%/,
  )
  await rival.focus()
  await page.keyboard.press('Enter')
  await expect(quotesIn(evidenceOf(page)).first()).toHaveText(quoteOf('trade-total', 'p382c1a33'))
  await expect(evidenceOf(page).locator('[data-ruling]')).toContainText('Why another leads')
  await expect(evidenceOf(page).locator('[data-why="differs"]').first()).toContainText(
    'contradicts it by $81.3 bn, 43%',
  )
})

test('the badge counts contested points, and pressed it leaves only those', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const badge = page.locator('.controls [data-contested]')
  const count = Number(await badge.getAttribute('data-contested'))
  const marks = page.locator('[data-mark]')
  const all = await marks.count()
  await badge.click()
  expect(parameter(page, 'contested')).toBe('1')
  await expect(badge).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => marks.count()).toBeLessThan(all)
  await expect(page.locator('.amur-contested-leads')).toHaveCount(count)
  await expectAccessible(page)
  await badge.click()
  await expect(marks).toHaveCount(all)
  expect(parameter(page, 'contested')).toBeNull()
})

test('the reader’s rule changes which claim leads, and the address', async ({ page }) => {
  await open(page, 'chart/trade-total-growth/')
  const leads = page.locator('.amur-contested-leads.amur-on-line')
  await expect(leads.filter({ has: page.locator('xpath=self::*[@data-mark="p6cb61393"]') })).toHaveCount(1)
  await page.getByLabel('Which claim leads').selectOption('founding')
  expect(parameter(page, 'rule')).toBe('founding')
  await expect(page.locator('[data-mark="p6cb61393"]')).toHaveClass(/amur-contested-rivals/)
  await page.reload()
  await expect(page.getByLabel('Which claim leads')).toHaveValue('founding')
  await expect(page.locator('[data-mark="p6cb61393"]')).toHaveClass(/amur-contested-rivals/)
  await page.goBack()
})

test('a reckoned value unfolds down to the quotes of its inputs', async ({ page }) => {
  await open(page, 'chart/trade-total-growth/')
  await page.locator('[data-mark="growth:trade-total-growth:2003"]').focus()
  await page.keyboard.press('Enter')
  expect(parameter(page, 'point')).toBe('growth:trade-total-growth:2003')
  await expect(evidenceOf(page)).toContainText('Nobody states this number')
  await expect(evidenceOf(page).locator('[data-arithmetic]').first()).toHaveText(/^15\.76 ÷ 11\.92 − 1 = /)
  await expect(quotesIn(evidenceOf(page))).toHaveCount(2)
  await expectAccessible(page)
})

test('an average of months is offered for a price, and every month opens', async ({ page }) => {
  await open(page, 'chart/brent-spot-price/?freq=a&point=average:brent-spot-price:2025')
  await expect(evidenceOf(page)).toContainText('average of 12 months')
  await evidenceOf(page).locator('summary').first().click()
  await expect(evidenceOf(page).locator('[data-claim-leaf]')).toHaveCount(12)
})

test('a pinned chart says that nothing has changed, or what has', async ({ page, request }) => {
  const { versions } = (await (await request.get('data/history/versions.json')).json()) as {
    versions: { version: string; day?: string; series: string[] }[]
  }
  const newest = versions.at(-1)?.version ?? ''
  await open(page, `chart/trade-total/?pin=${newest}`)
  await expect(page.getByRole('status').filter({ hasText: 'Unchanged since' })).toBeVisible()

  const [oldest] = versions
  const changed = versions.slice(1).find(({ series }) => series.length > 0)?.series[0] ?? ''
  await open(page, `chart/${changed}/?pin=${oldest?.version ?? ''}`)
  await expect(page.locator('.ui-notice').filter({ hasText: /revised since|Unchanged since/ })).toBeVisible()
  await page.getByRole('link', { name: 'Switch to live data' }).click()
  expect(parameter(page, 'pin')).toBeNull()

  await open(page, 'chart/trade-total/?pin=000000000000')
  await expect(page.getByRole('status').filter({ hasText: 'not on record' })).toBeVisible()
})
