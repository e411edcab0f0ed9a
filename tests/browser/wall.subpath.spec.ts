import { expect, test } from './fixtures'
import { expectPlaying } from './on-wall'

test('a wall plays wherever the site stands, and its worker keeps to it', async ({ page, baseURL }) => {
  await page.goto('wall/energy/?kiosk=1')
  await expectPlaying(page)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(scope).toBe(`${baseURL ?? ''}wall/`)
  await expect(page.locator('.wall-code')).toHaveAttribute(
    'data-address',
    `${baseURL ?? ''}chart/crude-tripled/`,
  )
})
