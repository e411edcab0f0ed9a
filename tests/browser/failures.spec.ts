import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures'
import { figureOf, marksOf, open, pinsOf } from './journey'

// A server's error is asked again twice before it is said, so these take a few seconds.
test.use({ tolerated: [/status of 50\d|net::ERR_FAILED/] })
const patience = { timeout: 20_000 }

const failures: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
  ['answered with 500', (route) => route.fulfill({ status: 500, body: 'oh no' }), /status 500/],
  ['cut off in the middle', truncated, /is not valid: 1 fault/],
  [
    'answered with a page',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    /is not valid/,
  ],
  ['not reachable', (route) => route.abort(), /could not be reached/],
]

async function truncated(route: Route) {
  const response = await route.fetch()
  const text = await response.text()
  await route.fulfill({ response, body: text.slice(0, text.length / 2) })
}

const alertOf = (page: Page) => page.getByRole('alert')

for (const [what, fail, reason] of failures) {
  test(`a series file ${what} shows that in place of its chart and can be tried again`, async ({ page }) => {
    test.slow()
    await open(page)
    await page.route('**/data/series/crude-volume.json', fail)
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Oil' }).click()
    await expect(alertOf(page)).toContainText('could not be loaded', patience)
    await expect(alertOf(page)).toContainText(reason)
    await expect(alertOf(page)).toContainText('data/series/crude-volume.json')
    await expect(figureOf(page)).toHaveCount(0)

    // The rest of the page works.
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Gas' }).click()
    await expect(figureOf(page)).toHaveAttribute('data-figure', 'gas-pipeline-volume')
    await expect(alertOf(page)).toHaveCount(0)
    await page.goBack()
    await expect(alertOf(page)).toBeVisible(patience)

    await page.unroute('**/data/series/crude-volume.json')
    await alertOf(page).getByRole('button', { name: 'Try again' }).click()
    await expect(figureOf(page)).toHaveAttribute('data-figure', 'crude-volume')
    await expect(alertOf(page)).toHaveCount(0)
  })
}

test('an address opened on a broken series says so instead of its painted figure', async ({ page }) => {
  test.slow()
  await page.route('**/data/series/trade-total.json', truncated)
  await open(page, 'chart/trade-total/')
  await expect(alertOf(page)).toContainText('could not be loaded', patience)
  await expect(page.getByRole('navigation', { name: 'Topics' })).toBeVisible()
  await expect(figureOf(page)).toHaveCount(0)
})

test('without the events the chart is whole, and they can be tried again', async ({ page }) => {
  test.slow()
  await page.route('**/data/annotations.json', (route) => route.fulfill({ status: 503 }))
  await open(page, 'chart/trade-total/')
  await expect(alertOf(page)).toContainText('The events could not be loaded', patience)
  expect(await marksOf(page).count()).toBeGreaterThan(20)
  await expect(pinsOf(page)).toHaveCount(0)
  await page.unroute('**/data/annotations.json')
  await alertOf(page).getByRole('button', { name: 'Try again' }).click()
  await expect(pinsOf(page).first()).toBeVisible()
  await expect(alertOf(page)).toHaveCount(0)
})

test('without the catalogue the page says so and can be tried again', async ({ page }) => {
  test.slow()
  await page.route('**/data/catalogue.json', truncated)
  await open(page)
  await expect(alertOf(page)).toContainText('The list of charts could not be loaded', patience)
  await page.unroute('**/data/catalogue.json')
  await alertOf(page).getByRole('button', { name: 'Try again' }).click()
  await expect(marksOf(page).first()).toBeVisible()
})
