import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { clickMark, evidenceOf, open } from './journey'

const running = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number(effect?.getComputedTiming().duration) > 1,
      )
      .map((animation) => {
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
        return target?.outerHTML.slice(0, 100) ?? 'no target'
      }),
  )

test.describe('a reader who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  for (const width of [1280, 360]) {
    test(`sees none at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, 'chart/trade-total/')
      expect(await running(page)).toEqual([])
      await clickMark(page, 'p447fab8b')
      await expect(page.locator('[data-evidence]')).toBeVisible()
      expect(await running(page)).toEqual([])
      await evidenceOf(page)
        .or(page.getByRole('dialog'))
        .getByRole('button', { name: 'Close' })
        .last()
        .click()
      expect(await running(page)).toEqual([])
    })
  }

  test('sees a still placeholder while a chart loads', async ({ page }) => {
    await open(page)
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/data/series/crude-volume.json', async (route) => {
      await released
      await route.continue()
    })
    await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Oil' }).click()
    await expect(page.getByText('Loading the claims of this chart')).toBeAttached()
    expect(await running(page)).toEqual([])
    release()
    await expect(page.locator('[data-amur-chart]')).toBeVisible()
  })
})

test('nothing moves by itself on a page that is only looked at', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  expect(await running(page)).toEqual([])
})
