import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { hostOf } from './host'
import type { Host } from './host'

// Runs at the root of a host and in a folder of one. Amur is at localhost, its host at 127.0.0.1: another origin.

let host: Host | undefined
test.afterEach(() => host?.close())

const visitHost = async (page: Page, body: string, headers?: Record<string, string>) => {
  host = await hostOf(body, headers)
  await page.goto(host.url)
}

const heightOf = (page: Page, frame = 'iframe') =>
  page.locator(frame).evaluate((element) => Number.parseFloat(element.style.height))

const frameOf = (page: Page) => page.frameLocator('iframe')

/** Waits until the frame is as high as its content, to a pixel, and gives that height. */
async function fitted(page: Page): Promise<number> {
  await expect
    .poll(async () => {
      const content = await frameOf(page).locator('main').boundingBox()
      return Math.abs((await heightOf(page)) - (content?.height ?? 0)) <= 1
    })
    .toBe(true)
  return heightOf(page)
}

const code = (site: string, query = '') =>
  `<iframe src="${site}embed/trade-total/${query}" title="Trade" width="100%" height="300"></iframe><script src="${site}embed.js" async></script>`

test('the host’s frame grows with the evidence and shrinks when it closes', async ({ page, baseURL }) => {
  await visitHost(page, code(baseURL ?? ''))
  const before = await fitted(page)
  expect(before).toBeGreaterThan(400)
  await frameOf(page).locator('[data-mark="p447fab8b"]').focus()
  await page.keyboard.press('Enter')
  await expect(frameOf(page).locator('blockquote')).toBeVisible()
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 100)
  await fitted(page)
  await frameOf(page).getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => heightOf(page)).toBe(before)
})

test('the host’s frame follows its width in both directions', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1000, height: 800 })
  await visitHost(page, code(baseURL ?? ''))
  const wide = await fitted(page)
  await page.setViewportSize({ width: 380, height: 800 })
  await expect.poll(() => heightOf(page)).toBeGreaterThan(wide)
  await fitted(page)
  await page.setViewportSize({ width: 1000, height: 800 })
  await expect.poll(() => heightOf(page)).toBe(wide)
})

test('it works under a strict policy of the host', async ({ page, baseURL }) => {
  const { origin } = new URL(baseURL ?? '')
  await visitHost(page, code(baseURL ?? ''), {
    'content-security-policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
  })
  expect(await fitted(page)).toBeGreaterThan(400)
})

test('a script that is loaded twice finds a frame that comes later', async ({ page, baseURL }) => {
  const script = `<script src="${baseURL ?? ''}embed.js"></script>`
  await visitHost(page, script + script)
  await page.evaluate(
    (src) => {
      const frame = document.createElement('iframe')
      frame.src = src
      frame.title = 'Trade'
      document.body.append(frame)
    },
    `${baseURL ?? ''}embed/trade-total/`,
  )
  expect(await fitted(page)).toBeGreaterThan(400)
})

test('the way to the page leads into the site’s own folder', async ({ page, baseURL }) => {
  await visitHost(page, code(baseURL ?? '', '?theme=dark&from=2014'))
  await fitted(page)
  const way = frameOf(page).getByRole('link', { name: /^Amur · open with all sources/ })
  expect(await way.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''))).toBe(
    `${baseURL ?? ''}chart/trade-total/?from=2014`,
  )
  const opening = page.waitForEvent('popup')
  await way.click()
  const opened = await opening
  await expect(opened.locator('[data-figure]')).toHaveAttribute('data-figure', 'trade-total')
  expect(await opened.evaluate(() => window.opener)).toBeNull()
})
