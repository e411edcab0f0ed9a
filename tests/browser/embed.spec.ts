import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { hostOf } from './host'
import type { Host } from './host'
import { expectNoSidewaysScroll, expectWords, marksOf, open, quoteOf } from './journey'

const hosts: Host[] = []
test.afterEach(async () => {
  await Promise.all(hosts.splice(0).map((one) => one.close()))
})

async function host(body: string): Promise<Host> {
  const started = await hostOf(body)
  hosts.push(started)
  return started
}

const heightOf = (page: Page) =>
  page.locator('#ours').evaluate((element) => Number.parseFloat(element.style.height))

const oursIn = (site: string) =>
  `<iframe id="ours" src="${site}embed/trade-total/" title="Trade"></iframe><script src="${site}embed.js"></script>`

test('messages forged by the host or by another frame change nothing', async ({ page, baseURL }) => {
  const forger = await host('<p>Not Amur</p>')
  const { url } = await host(
    `${oursIn(baseURL ?? '')}<iframe id="theirs" src="${forger.url}" title="Other"></iframe>`,
  )
  await page.goto(url)
  await expect.poll(() => heightOf(page)).toBeGreaterThan(400)
  const before = await heightOf(page)

  const forged = { 'datawrapper-height': { 'trade-total': 5000 } }
  await page.evaluate((message) => {
    const frame = document.querySelector<HTMLIFrameElement>('#ours')
    const heights: string[] = []
    Reflect.set(window, 'heights', heights)
    if (frame !== null) {
      new MutationObserver(() => heights.push(frame.style.height)).observe(frame, { attributes: true })
    }
    window.postMessage(message, '*')
    const ours = frame?.contentWindow
    for (const each of [message, 'pymxPYMxtrade-totalxPYMxwidthxPYMx100', '<img src=x onerror=alert(1)>']) {
      ours?.postMessage(each, '*')
    }
  }, forged)
  const other = page.frame({ url: forger.url })
  await other?.evaluate((message) => window.parent.postMessage(message, '*'), forged)
  // A message that is believed comes after the forged ones: when it has had its effect, so would they have.
  await page.frameLocator('#ours').locator('[data-mark="p447fab8b"]').press('Enter')
  await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 100)
  await page.keyboard.press('Escape')
  await expect.poll(() => heightOf(page)).toBe(before)
  const heights = await page.evaluate((): string[] => Reflect.get(window, 'heights'))
  expect(heights.length).toBeGreaterThan(1)
  expect(heights).not.toContain('5000px')
  await expect(page.frameLocator('#ours').getByRole('heading', { level: 1 })).toContainText('Goods trade')
  expect(page.frames().map((frame) => frame.url())).toContain(`${baseURL ?? ''}embed/trade-total/`)
})

test('the height is told in the forms of Datawrapper and of pym.js', async ({ page, baseURL }) => {
  const { url } = await host(
    `<script>said = []; addEventListener('message', ({ data }) => said.push(data))</script>
     <iframe src="${baseURL ?? ''}embed/trade-total/?initialWidth=600&childId=trade-1" title="Trade" width="600"></iframe>`,
  )
  await page.goto(url)
  const said = () => page.evaluate((): unknown[] => Reflect.get(window, 'said'))
  await expect.poll(said).toContainEqual({ 'datawrapper-height': { 'trade-total': expect.any(Number) } })
  await expect.poll(said).toContainEqual(expect.stringMatching(/^pymxPYMxtrade-1xPYMxheightxPYMx\d+$/))
})

test('the frame’s steps are not steps of the page around it', async ({ page, baseURL }) => {
  const { url } = await host(oursIn(baseURL ?? ''))
  await page.goto(url)
  await expect.poll(() => heightOf(page)).toBeGreaterThan(400)
  const steps = await page.evaluate(() => window.history.length)
  const frame = page.frameLocator('#ours')
  for (const id of ['p447fab8b', 'p8dd00b3e']) {
    await frame.locator(`[data-mark="${id}"]`).press('Enter')
    await expect(frame.locator('[data-evidence]')).toHaveAttribute('data-evidence', id)
  }
  expect(await page.evaluate(() => window.history.length)).toBe(steps)
})

test.describe('framing', () => {
  test.use({ tolerated: [/frame-ancestors|Refused to frame|refused to connect/] })

  test('is for frames only: other pages refuse it', async ({ page, baseURL }) => {
    const { url } = await host(`<iframe src="${baseURL ?? ''}chart/trade-total/" title="Chart"></iframe>`)
    await page.goto(url)
    await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/)
  })
})

test('nothing of the address is run', async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`the page asks: ${dialog.message()}`)
  })
  const evil = encodeURIComponent('javascript:alert(1)')
  await open(
    page,
    `embed/trade-total/?point=${evil}&theme=${evil}&series=${evil}&from=${evil}&childId=${evil}&${evil}=1`,
  )
  await expect(page.getByText('Part of the address was not understood')).toBeVisible()
  const hrefs = await page.locator('[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(hrefs.filter((href) => href?.startsWith('javascript'))).toEqual([])
})

test('a click on a mark opens the exact words of its claim', async ({ page }) => {
  await open(page, 'embed/trade-total/')
  await page.locator('[data-mark="p447fab8b"]').press('Enter')
  await expectWords(page.getByRole('region', { name: 'Evidence' }), quoteOf('trade-total', 'p447fab8b'))
})

for (const width of [300, 480, 760]) {
  test(`nothing is cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, 'embed/trade-total/?point=p56b32092')
    await expect(page.locator('blockquote').first()).toBeVisible()
    await expectNoSidewaysScroll(page)
  })
}

test.describe('accessibility', () => {
  test.describe.configure({ timeout: 120_000 })

  for (const [what, address] of Object.entries({
    'a frame': 'embed/trade-total/',
    'a frame with its evidence': 'embed/trade-total/?point=p56b32092',
    'a frame with a table': 'embed/trade-total/?kind=table',
    'a frame that nothing is left of': 'embed/trade-total/?publisher=der-spiegel&from=1990&to=1995',
  })) {
    test(`${what} is accessible`, async ({ page }) => {
      await page.setViewportSize({ width: 480, height: 900 })
      await open(page, address)
      await expectAccessible(page)
    })
  }
})

test.describe('the painted frame', () => {
  test.use({ tolerated: [/Failed to load resource/] })

  test('stands for its theme too, and for no other view', async ({ page }) => {
    await page.route('**/assets/embed-*.js', (route) => route.abort())
    await page.goto('embed/trade-total/?theme=dark&childId=a')
    await expect(page.locator('[data-amur-chart]')).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.goto('embed/trade-total/?from=2014')
    await expect(page.locator('[data-amur-chart]')).toHaveCount(0)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a narrow frame has a picture that fits, and the values with who says so', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.goto('embed/trade-total/')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Goods trade')
    await expect(page.getByRole('img', { name: /^Goods trade/ })).toBeVisible()
    await expect(page.locator('[data-amur-chart]')).toBeHidden()
    const rows = page.getByRole('row')
    expect(await rows.count()).toBe(13)
    await expect(page.getByRole('row', { name: /^2025 \$228\.1 bn/ }).getByRole('link')).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    )
    await expect(page.locator('[data-sources]')).toContainText('China customs')
    await expectNoSidewaysScroll(page)
  })

  test('a wide frame has the chart itself', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 800 })
    await page.goto('embed/trade-total/')
    await expect(page.locator('[data-amur-chart]')).toBeVisible()
    expect(await marksOf(page).count()).toBeGreaterThan(20)
    await expect(page.locator('.embed-picture')).toBeHidden()
  })
})

test('every chart has a frame of its own', async ({ request }) => {
  const { charts, series } = await (await request.get('data/catalogue.json')).json()
  const without: string[] = []
  for (const { id } of [...charts, ...series]) {
    const html = await (await request.get(`embed/${id}/`)).text()
    if (!html.includes('data-amur-chart') && !html.includes('ui-notice-info')) without.push(id)
    const oembed = await (await request.get(`data/oembed/${id}.json`)).json()
    if (oembed.type !== 'rich') without.push(`data/oembed/${id}.json`)
  }
  expect(without).toEqual([])
})
