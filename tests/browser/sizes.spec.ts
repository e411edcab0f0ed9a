import { expect, test } from './fixtures'
import { clickMark, expectNoSidewaysScroll, expectWords, marksOf, open, quoteOf } from './journey'

const addresses = [
  './',
  'chart/yuan-share-russia-exports/',
  'chart/crude-volume/?freq=m',
  'chart/gas-pipeline-volume/',
  'chart/brent-spot-price/',
  'chart/border-length/',
  'chart/trade-total/?publisher=der-spiegel&from=1990&to=1995&colour=red',
  'chart/trade-total/?point=fa-trade-2022-level',
  './?series=nope',
  'audit/?verdict=contradicts',
  'coverage/',
]

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  for (const address of addresses) {
    test(`${address} does not scroll sideways`, async ({ page }) => {
      await open(page, address)
      await expectNoSidewaysScroll(page)
    })
  }

  test('the evidence comes as a sheet from below and gives the chart back', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    await clickMark(page, 'p447fab8b')
    const sheet = page.getByRole('dialog', { name: 'Evidence' })
    await expectWords(sheet, quoteOf('trade-total', 'p447fab8b'))
    await expectNoSidewaysScroll(page)
    await sheet.getByRole('button', { name: 'Close' }).click()
    await expect(sheet).toHaveCount(0)
    await expect(page.locator('[data-mark="p447fab8b"]')).toHaveAttribute('aria-pressed', 'false')
  })

  test('a tap near a mark is enough', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    const box = await page.locator('[data-mark="p447fab8b"] .amur-glyph').boundingBox()
    await page.touchscreen.tap((box?.x ?? 0) + 12, (box?.y ?? 0) + 10)
    await expect(page.getByRole('dialog', { name: 'Evidence' })).toBeVisible()
  })

  test('the chart keeps its marks', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    expect(await marksOf(page).count()).toBeGreaterThan(20)
  })
})

// 1440 and 1280 pixels zoomed to 200%.
for (const width of [720, 640]) {
  test.describe(`zoomed to 200% (${width} pixels)`, () => {
    test.use({ viewport: { width, height: 450 }, deviceScaleFactor: 2 })

    for (const address of addresses) {
      test(`${address} does not scroll sideways`, async ({ page }) => {
        await open(page, address)
        await expectNoSidewaysScroll(page)
      })
    }
  })
}
