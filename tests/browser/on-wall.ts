import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures'

// Steps of walls. Their clock is the test's: hours pass in moments.

const seconds = 1000

/** The slide that is on the screen now; the one before it may be fading out below. */
export const onWall = (page: Page): Locator => page.locator('.wall-layer:not([aria-hidden]) .wall-slide')

export const position = (page: Page): Promise<string | null> => page.locator('[data-position]').textContent()

export const titleOf = (page: Page): Promise<string | null> =>
  onWall(page).getByRole('heading', { level: 1 }).textContent()

/** How often the picture has changed since the page was loaded. */
export const changes = async (page: Page): Promise<number> =>
  Number(await page.locator('.wall-stage').getAttribute('data-changes'))

/** @param installs whether the clock is to be taken over; false where a test has done so */
export async function openWall(page: Page, address: string, installs = true) {
  if (installs) await page.clock.install()
  await page.goto(address)
  await expectPlaying(page)
}

export async function expectPlaying(page: Page) {
  await expect(onWall(page).locator('.wall-chart svg.amur-svg, .wall-chart .amur-chart svg')).toBeVisible()
  await expect(page.locator('[data-position]')).toBeVisible()
}

/** Lets seconds pass on the wall, in steps that leave the network time to answer. */
export async function pass(page: Page, count: number) {
  for (let left = count; left > 0; left -= 5) {
    await page.clock.runFor(Math.min(5, left) * seconds)
    await page.evaluate(() => new Promise((done) => queueMicrotask(() => done(undefined))))
  }
}
