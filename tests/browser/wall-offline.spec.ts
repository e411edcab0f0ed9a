import { startServer } from '../../scripts/serve.mjs'
import { expect, test } from './fixtures'
import { expectPlaying, onWall, titleOf } from './on-wall'

// With a server of its own, which can go away: that is what a wall without a network sees.
test.use({
  viewport: { width: 1920, height: 1080 },
  tolerated: [/Failed to load resource|ERR_CONNECTION/],
})

const dir = process.env['AMUR_DIST'] ?? 'dist'

/** Until the worker holds what the wall needs. */
const isKept = async (): Promise<boolean> => {
  const held = await caches.open('amur-wall-data')
  const pages = await caches.open('amur-wall-pages')
  return (
    (await pages.keys()).length > 0 &&
    (await held.match('/data/catalogue.json')) !== undefined &&
    (await held.keys()).length > 15
  )
}

test('it starts without a network after one visit, whatever the query', async ({ page }) => {
  test.slow()
  const server = await startServer({ dir, port: 0 })
  await page.goto(`${server.url}wall/briefing/?kiosk=1`)
  await expectPlaying(page)
  await expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true)
  const title = await titleOf(page)
  await server.close()
  await page.goto(`${server.url}wall/briefing/?kiosk=1&interval=1h`)
  await expectPlaying(page)
  expect(await titleOf(page)).toBe(title)
  await expect(page.locator('[data-unreachable]')).toContainText('source unreachable since')
  for (let nth = 2; nth <= 18; nth++) {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-position]')).toHaveText(`${nth} / 18`)
    await expect(onWall(page).locator('.wall-chart .amur-mark').first()).toBeVisible()
  }
  await expect(page.locator('[data-skipped]')).toHaveCount(0)
})

test('pages of the explorer are no business of its worker', async ({ page, baseURL }) => {
  await page.goto('wall/?kiosk=1')
  await expectPlaying(page)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.goto('chart/trade-total/')
  await expect(page.locator('[data-figure]')).toBeVisible()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  )
  expect(scopes).toEqual([`${baseURL ?? ''}wall/`])
})
