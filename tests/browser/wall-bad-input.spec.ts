import type { Page, Route } from '@playwright/test'
import { expect, test } from './fixtures'
import { expectPlaying, onWall, openWall, pass, position } from './on-wall'

// Whatever a wall is given, it keeps going.
test.use({
  serviceWorkers: 'block',
  viewport: { width: 1920, height: 1080 },
  tolerated: [/Failed to load resource/],
})

/** Publishes other playlists than the site's own. */
async function playlists(
  page: Page,
  change: (slides: readonly unknown[]) => readonly unknown[],
  seconds = 30,
) {
  await page.route('**/data/playlists.json', async (route: Route) => {
    const own = await (await route.fetch()).text()
    const version = /"version":"([0-9a-f]+)"/.exec(own)?.[1] ?? ''
    const slides = change([{ chart: 'trade-peak' }, { chart: 'lng' }, { chart: 'car-brands' }])
    const one = { id: 'odd', title: 'Odd', order: 1, seconds, slides }
    await route.fulfill({ json: { version, playlists: [one] } })
  })
}

/** That it shows something, and something else after a while. */
async function expectGoing(page: Page) {
  await expectPlaying(page)
  const before = await position(page)
  await expect(async () => {
    await pass(page, 10)
    expect(await position(page)).not.toBe(before)
  }).toPass({ timeout: 20_000 })
  await expect(onWall(page)).toBeVisible()
  await expect(page.locator('.ui-notice-error')).toHaveCount(0)
}

test('an unknown chart is left out and named', async ({ page }) => {
  await playlists(page, (slides) => [{ chart: 'no-such-chart' }, ...slides], 3)
  await openWall(page, 'wall/?kiosk=1')
  await expect(page.locator('[data-skipped="unknown"]')).toContainText('no-such-chart')
  await expectGoing(page)
})

for (const seconds of [0, -5]) {
  test(`slides of ${seconds} seconds`, async ({ page }) => {
    await playlists(page, (slides) => slides, seconds)
    await openWall(page, 'wall/?kiosk=1')
    await expectGoing(page)
  })

  test(`an interval of ${seconds} seconds in the address is said`, async ({ page }) => {
    await openWall(page, `wall/?kiosk=1&interval=${seconds}s`)
    await expect(page.locator('[data-problem="interval"]')).toBeVisible()
    await expectGoing(page)
  })
}

test('ten thousand slides', async ({ page }) => {
  test.slow()
  await playlists(
    page,
    (slides) => Array.from({ length: 10_000 }, (_, place) => slides[place % slides.length]),
    3,
  )
  await openWall(page, 'wall/?kiosk=1')
  await expect(page.locator('[data-position]')).toHaveText('1 / 10000')
  await expectGoing(page)
})

test('a playlist without slides, and none at all: every chart is played', async ({ page }) => {
  await playlists(page, () => [])
  await openWall(page, 'wall/?kiosk=1')
  await expectGoing(page)
})

test('a playlist that there is not is said, and the default one played', async ({ page }) => {
  await openWall(page, 'wall/no-such-list/?kiosk=1')
  await expect(page.locator('[data-problem="playlist"]')).toContainText('no-such-list')
  await expectGoing(page)
})

test('slides of an address: those that there are not are left out', async ({ page }) => {
  await openWall(page, 'wall/?kiosk=1&interval=3s&slides=lng&slides=nothing-like-it&slides=car-brands')
  await expect(page.locator('[data-skipped="unknown"], [data-problem="slides"]').first()).toBeVisible()
  await expectGoing(page)
})

test('storage that is full', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openWall(page, 'wall/?kiosk=1&interval=3s')
  await expectGoing(page)
  await page.keyboard.press('d')
  await expect(page.getByRole('dialog')).toContainText('the storage of this browser is full')
})

test('storage that is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  await openWall(page, 'wall/?kiosk=1&interval=3s')
  await expectGoing(page)
})

test('full screen that is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
  })
  await openWall(page, 'wall/?kiosk=1&interval=3s')
  await page.keyboard.press('f')
  await expect(page.getByText('This browser refused full screen')).toBeVisible()
  await expectGoing(page)
})

test('a wake lock that is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    })
  })
  await openWall(page, 'wall/?kiosk=1&interval=3s')
  await expectGoing(page)
})

test('no wake lock', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'wakeLock', { value: undefined }))
  await openWall(page, 'wall/?kiosk=1&interval=3s')
  await expectGoing(page)
})

test('a wake lock is asked for, and again when the page comes back', async ({ page }) => {
  await page.addInitScript(() => {
    let times = 0
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          times++
          document.documentElement.dataset['asked'] = String(times)
          return Promise.resolve({ release: () => Promise.resolve() })
        },
      },
    })
  })
  await openWall(page, 'wall/?kiosk=1')
  const asked = () => page.evaluate(() => document.documentElement.dataset['asked'])
  expect(await asked()).toBe('1')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  expect(await asked()).toBe('2')
})

test('a clock that is set back an hour, and one that is put ahead', async ({ page }) => {
  await openWall(page, 'wall/?kiosk=1&interval=3s')
  await page.clock.setSystemTime(Date.now() - 3_600_000)
  await expectGoing(page)
  await page.clock.setSystemTime(Date.now() + 86_400_000)
  await expectGoing(page)
})
