import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { markIds, marksOf, open, parameter } from './journey'

const choose = (page: Page, kind: string) =>
  page.getByRole('radio', { name: kind, exact: true }).check({ force: true })
const chart = (page: Page) => page.locator('[data-amur-chart]')
const handle = (page: Page, end: 'start' | 'end') => page.locator(`[data-brush-handle="${end}"]`)

/** Drags a part of the brush sideways by some pixels. */
async function drag(page: Page, selector: string, by: number, drop = true) {
  const part = page.locator(selector)
  await part.scrollIntoViewIfNeeded()
  const box = await part.boundingBox()
  if (box === null) throw new Error(`no ${selector} to drag`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 8; step++) await page.mouse.move(x + (by * step) / 8, y)
  if (drop) await page.mouse.up()
}

test('another kind is the same claims in another form, kept in the address', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const claims = new Set(await markIds(page))
  for (const [label, kind] of [
    ['Bars', 'bars'],
    ['Dots', 'dots'],
  ] as const) {
    await choose(page, label)
    await expect(chart(page)).toHaveAttribute('data-amur-chart', kind)
    expect(parameter(page, 'kind')).toBe(kind)
    expect(new Set(await markIds(page))).toEqual(claims)
  }
  await page.goBack()
  await expect(chart(page)).toHaveAttribute('data-amur-chart', 'bars')
  await expect(page.locator('.amur-column').first()).toBeVisible()
  await page.reload()
  await expect(chart(page)).toHaveAttribute('data-amur-chart', 'bars')
  await choose(page, 'Line')
  await expect(chart(page)).toHaveAttribute('data-amur-chart', 'line')
  expect(parameter(page, 'kind')).toBeNull()
})

test('a bar opens its passage wherever it is pressed', async ({ page }) => {
  await open(page, 'chart/trade-russia-to-china/?kind=bars')
  const bar = page.locator('.amur-column.amur-filled').last()
  const box = await bar.locator('.amur-glyph').boundingBox()
  if (box === null) throw new Error('no bar')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.8)
  await expect(bar).toHaveAttribute('aria-pressed', 'true')
  expect(parameter(page, 'point')).toBe(await bar.getAttribute('data-mark'))
})

test('the two directions of trade stack, other pairs do not', async ({ page }) => {
  await open(page, 'chart/trade-russia-to-china/?series=trade-russia-to-china,trade-china-to-russia')
  await choose(page, 'Stacked')
  await expect(chart(page)).toHaveAttribute('data-amur-chart', 'stacked')
  await open(page, 'chart/trade-total/?series=trade-total,trade-china-to-russia&kind=stacked')
  await expect(chart(page)).toHaveAttribute('data-amur-chart', 'line')
  await expect(page.getByText('these series are no parts of one whole')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Stacked' })).toHaveCount(0)
})

test('a kind that does not suit is said, and another is drawn', async ({ page }) => {
  await open(page, 'chart/usd-cny-rate/?kind=bars')
  await expect(chart(page)).toHaveAttribute('data-amur-chart', 'line')
  await expect(page.getByText(/^Bars would mislead here/)).toBeVisible()
  await open(page, 'chart/trade-total/?kind=bars&scale=log')
  await expect(page.getByText(/which a log axis does not have/)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Log' })).toBeDisabled()
})

test.describe('the range below the chart', () => {
  test('narrows the chart while its handle is dragged, and is one step back', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    const before = await marksOf(page).count()
    const steps = await page.evaluate(() => window.history.length)
    await drag(page, '[data-brush-handle="start"] .brush-grip', 250)
    expect(parameter(page, 'from')).toMatch(/^20\d\d$/)
    await expect(marksOf(page)).not.toHaveCount(before)
    expect(await page.evaluate(() => window.history.length)).toBe(steps + 1)
    await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue(parameter(page, 'from') ?? '')

    // All of the window moves, both ends by as much.
    await drag(page, '[data-brush-handle="end"] .brush-grip', -200)
    const length = () => Number(parameter(page, 'to')) - Number(parameter(page, 'from'))
    const years = length()
    const from = parameter(page, 'from')
    await drag(page, '[data-brush-window]', -80)
    expect(parameter(page, 'from')).not.toBe(from)
    expect(length()).toBe(years)

    await page.goBack()
    await page.goBack()
    await page.goBack()
    expect(parameter(page, 'from')).toBeNull()
    await expect(marksOf(page)).toHaveCount(before)
  })

  test('goes back to where it was on Escape', async ({ page }) => {
    await open(page, 'chart/trade-total/?from=2010')
    const before = await marksOf(page).count()
    const steps = await page.evaluate(() => window.history.length)
    await drag(page, '[data-brush-handle="start"] .brush-grip', 120, false)
    expect(parameter(page, 'from')).not.toBe('2010')
    await page.keyboard.press('Escape')
    expect(parameter(page, 'from')).toBe('2010')
    await page.mouse.up()
    expect(parameter(page, 'from')).toBe('2010')
    await expect(marksOf(page)).toHaveCount(before)
    expect(await page.evaluate(() => window.history.length)).toBe(steps)
  })

  test('answers the keyboard and says where it stands', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    const end = handle(page, 'start')
    await end.focus()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowRight')
    await expect(end).toBeFocused()
    await expect(end).toHaveAttribute('aria-valuetext', '2002')
    expect(parameter(page, 'from')).toBe('2002')
    await page.keyboard.press('Home')
    expect(parameter(page, 'from')).toBeNull()
  })

  test('has months where the chart has months', async ({ page }) => {
    await open(page, 'chart/usd-cny-rate/')
    await page.getByRole('button', { name: 'Last 24 months' }).click()
    expect(parameter(page, 'from')).toMatch(/^\d{4}-\d\d$/)
    await expect(marksOf(page)).toHaveCount(24)
  })

  test.describe('with a finger', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

    test('moves as with a mouse', async ({ page }) => {
      await open(page, 'chart/trade-total/')
      const grip = handle(page, 'start').locator('.brush-grip')
      await grip.scrollIntoViewIfNeeded()
      const box = await grip.boundingBox()
      if (box === null) throw new Error('no handle')
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const session = await page.context().newCDPSession(page)
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: x === undefined ? [] : [{ x, y: at.y }],
        })
      await touch('touchStart', at.x)
      for (const by of [10, 30, 60, 90]) await touch('touchMove', at.x + by)
      await touch('touchEnd')
      expect(parameter(page, 'from')).toMatch(/^20\d\d$/)
    })
  })
})
