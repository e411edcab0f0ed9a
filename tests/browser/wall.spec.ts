import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { changes, expectPlaying, onWall, openWall, pass, position, titleOf } from './on-wall'

// A worker would answer for the network, and these tests are about what the page does with it.
test.use({ serviceWorkers: 'block', viewport: { width: 1920, height: 1080 } })

test('the page is dark and named before any script runs', async ({ request }) => {
  for (const address of ['wall/', 'wall/briefing/', 'wall/energy/']) {
    const html = await (await request.get(address)).text()
    expect(html).toMatch(/<title>[^<]+Wall · Amur<\/title>/)
    expect(html).toContain('<main class="wall" data-theme="dark"><div class="wall-waiting"><h1>Amur</h1>')
  }
})

test('it plays by itself and begins again after the last slide', async ({ page }) => {
  await openWall(page, 'wall/energy/?kiosk=1&interval=3s')
  expect(await position(page)).toBe('1 / 7')
  for (const nth of [2, 3, 4, 5, 6, 7, 1]) {
    await pass(page, 3)
    await expect(page.locator('[data-position]')).toHaveText(`${nth} / 7`)
  }
})

test('a slide has its finding, its number with the words of the source, its sources and their age', async ({
  page,
}) => {
  await openWall(page, 'wall/?kiosk=1')
  const slide = onWall(page)
  await expect(slide.getByRole('heading', { level: 1 })).toHaveText(/^Trade between China and Russia peaked/)
  await expect(slide.locator('.wall-value')).toHaveText('$228.1 bn')
  await expect(slide.locator('.wall-quote')).toHaveText('total trade amounted to $228.1 billion, down 6.9%')
  await expect(slide.locator('[data-sources]')).toContainText('China customs')
  await expect(slide.locator('[data-standing]')).toHaveText(/^newest claim .+ old$/)
  await expect(slide.locator('.wall-code')).toHaveAttribute('data-address', /\/chart\/trade-peak\/$/)
})

test('keys of a keyboard and of a presenter move it', async ({ page }) => {
  await openWall(page, 'wall/?interval=1h')
  for (const [key, nth] of [
    ['ArrowRight', 2],
    [' ', 3],
    ['PageDown', 4],
    ['ArrowLeft', 3],
    ['PageUp', 2],
    ['End', 18],
    ['Home', 1],
    ['7', 7],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('[data-position]'), key).toHaveText(`${nth} / 18`)
  }
  await pass(page, 2)
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await expect(page.locator('[data-position]')).toHaveText('12 / 18')
  await expect(page.locator('[aria-live]')).toContainText('Slide 12 of 18')
})

test('p holds it and lets it go on', async ({ page }) => {
  await openWall(page, 'wall/?interval=3s')
  await page.keyboard.press('p')
  await expect(page.getByText('Paused', { exact: true })).toBeVisible()
  await pass(page, 10)
  expect(await position(page)).toBe('1 / 18')
  await page.keyboard.press('p')
  await pass(page, 3)
  await expect(page.locator('[data-position]')).toHaveText('2 / 18')
})

test('help, notes and the black box open, close and are accessible', async ({ page }) => {
  await openWall(page, 'wall/?interval=1h')
  for (const [key, title] of [
    ['?', 'Keys of the wall'],
    ['n', 'Speaker notes'],
    ['d', 'Black box'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog')).toContainText('It fell in 2025')
  await expect(page.getByRole('dialog')).toContainText('Next: ')
})

test('Escape leaves for the chart of the slide', async ({ page }) => {
  await openWall(page, 'wall/?kiosk=1')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/chart\/trade-peak\/$/)
  await expect(page.locator('[data-figure]')).toBeVisible()
})

test('a hand brings the controls for three seconds, and in kiosk mode only a hand does', async ({ page }) => {
  await openWall(page, 'wall/?kiosk=1&interval=1h')
  const controls = page.getByRole('toolbar', { name: 'Wall controls' })
  await expect(controls).toHaveCSS('opacity', '0')
  await page.mouse.move(400, 400)
  await page.mouse.move(420, 400)
  await expect(controls).toHaveCSS('opacity', '1')
  await controls.getByRole('button', { name: 'Next slide' }).click()
  await expect(page.locator('[data-position]')).toHaveText('2 / 18')
  await page.mouse.move(400, 300)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await pass(page, 4)
  await expect(controls).toHaveCSS('opacity', '0')
})

test('mode and place survive a reload', async ({ page }) => {
  await openWall(page, 'wall/energy/?kiosk=true&interval=3s&refresh=1m')
  await pass(page, 3)
  await pass(page, 3)
  await expect(page.locator('[data-position]')).toHaveText('3 / 7')
  await page.reload()
  await expectPlaying(page)
  await expect(page.locator('[data-position]')).toHaveText('3 / 7')
  await expect(page.locator('.wall-kiosk')).toBeVisible()
  await pass(page, 3)
  await expect(page.locator('[data-position]')).toHaveText('4 / 7')
})

test.describe('without its source', () => {
  test.use({ tolerated: [/Failed to load resource/] })

  test('a slide that fails is left out, named, and back in the next round', async ({ page }) => {
    let isBroken = true
    await page.route('**/data/series/brent-spot-price.json', (route) =>
      isBroken ? route.fulfill({ status: 503 }) : route.fallback(),
    )
    await openWall(page, 'wall/energy/?interval=3s')
    const shown: (string | null)[] = []
    for (let turn = 0; turn < 7; turn++) {
      shown.push(await position(page))
      await pass(page, 3)
    }
    expect(shown).not.toContain('3 / 7')
    await expect(page.locator('[data-skipped]')).toContainText('Left out: Brent stood at')
    isBroken = false
    await expect(async () => {
      await pass(page, 3)
      expect(await position(page)).toBe('3 / 7')
    }).toPass()
    await expect(page.locator('[data-skipped]')).toHaveCount(0)
  })

  test('an hour without network is said, and so is nothing any more when it is over', async ({ page }) => {
    let isGone = false
    await page.route('**/data/version.json', (route) => (isGone ? route.abort() : route.fallback()))
    await openWall(page, 'wall/?interval=30s&refresh=1m')
    await expect(page.locator('[data-data-of]')).toHaveText(/^data of \d\d:\d\d$/)
    isGone = true
    await pass(page, 120)
    await expect(page.locator('[data-unreachable]')).toHaveText(
      /^showing data of \d\d:\d\d, source unreachable since \d\d:\d\d$/,
    )
    // Most of the hour at once, as a machine that slept would have it; the rest goes by as usual.
    await page.clock.fastForward(3300 * 1000)
    const before = await changes(page)
    await pass(page, 180)
    expect(await changes(page)).toBeGreaterThan(before)
    await expect(page.locator('[data-unreachable]')).toBeVisible()
    await expect(onWall(page)).toBeVisible()
    isGone = false
    await pass(page, 60)
    await expect(page.locator('[data-unreachable]')).toHaveCount(0)
  })

  test('a wall that starts while everything is gone waits and then plays', async ({ page }) => {
    let isGone = true
    await page.route('**/data/**', (route) => (isGone ? route.abort() : route.fallback()))
    await page.clock.install()
    await page.goto('wall/?kiosk=1')
    await expect(page.getByText('The slides cannot be reached')).toBeVisible()
    isGone = false
    await pass(page, 12)
    await expectPlaying(page)
  })
})

test('new data are taken over between two slides, without a new load', async ({ page }) => {
  await openWall(page, 'wall/energy/?interval=10s&refresh=30s')
  const newVersion = 'ffffffffffff'
  for (const name of ['version', 'catalogue', 'playlists']) {
    await page.route(`**/data/${name}.json`, async (route) => {
      const text = await (await route.fetch()).text()
      await route.fulfill({
        body: text
          .replace(/"version":"[0-9a-f]{12}"/, `"version":"${newVersion}"`)
          .replace('China bought 2.17m barrels', 'China took 2.17m barrels'),
      })
    })
  }
  await page.evaluate(() => Reflect.set(window, 'stillHere', true))
  const now = () => titleOf(page)
  await expect(async () => {
    await pass(page, 10)
    expect(await now()).toContain('China took 2.17m barrels')
  }).toPass({ timeout: 20_000 })
  expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBe(true)
})

test('a new app starts the page anew between two slides, at the next one and in its mode', async ({
  page,
}) => {
  await openWall(page, 'wall/energy/?kiosk=1&interval=10s&refresh=30s')
  await page.evaluate(() => Reflect.set(window, 'stillHere', true))
  await page.route('**/data/version.json', async (route) => {
    const text = await (await route.fetch()).text()
    await route.fulfill({ body: text.replace(/"app":"[^"]+"/, '"app":"index-newer.js"') })
  })
  await expect(async () => {
    await pass(page, 10)
    expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBeUndefined()
  }).toPass({ timeout: 20_000 })
  await expectPlaying(page)
  expect(page.url()).toContain('kiosk=1')
  // The host still serves the old one: it is not tried again at once.
  await page.evaluate(() => Reflect.set(window, 'stillHere', true))
  for (let turn = 0; turn < 6; turn++) await pass(page, 10)
  expect(await page.evaluate(() => Reflect.get(window, 'stillHere'))).toBe(true)
})

test('a series past its cadence is flagged, one that has ended says so quietly', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-26T09:00:00Z') })
  await openWall(page, 'wall/?interval=1h&slide=14', false)
  await expect(onWall(page).locator('[data-standing="late"]')).toHaveText(/^overdue: /)
  await page.keyboard.press('7')
  await expect(onWall(page).locator('[data-standing="ended"]')).toHaveText(/^series ended; /)
})

test('the wall is accessible', async ({ page }) => {
  await openWall(page, 'wall/?interval=1h')
  await expectAccessible(page)
})

test('nothing moves under reduced motion, and nothing gets darker between two slides', async ({ page }) => {
  await openWall(page, 'wall/?interval=1h')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.wall-layer').last()).toHaveCSS('background-color', 'rgb(18, 22, 27)')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-position]')).toHaveText('3 / 18')
  await expect(page.locator('.wall-coming')).toHaveCSS('animation-name', 'none')
})

test.describe('labels', () => {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
    [1080, 1920],
  ] as const) {
    test(`stand clear of each other at ${width} × ${height}, on every slide`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await openWall(page, 'wall/?interval=1h&kiosk=1')
      for (let nth = 1; nth <= 18; nth++) {
        await expect(page.locator('[data-position]')).toHaveText(`${nth} / 18`)
        const { texts, met } = await textsOf(page)
        expect(texts).toBeGreaterThan(8)
        expect(met, `slide ${nth}`).toEqual([])
        await page.keyboard.press('ArrowRight')
      }
    })
  }
})

/** How many texts the slide has, and which of them touch each other or the screen's edge. */
const textsOf = (page: Page): Promise<{ readonly texts: number; readonly met: readonly string[] }> =>
  page.evaluate(() => {
    const slide = document.querySelector('.wall-layer:not([aria-hidden]) .wall-slide')
    const texts = [
      ...(slide?.querySelectorAll(
        '.wall-title, .wall-subtitle, .wall-lead > span, .wall-sources, .wall-code, .wall-chart text',
      ) ?? []),
      ...document.querySelectorAll('.wall-facts'),
    ].flatMap((element) => {
      const box = element.getBoundingClientRect()
      return box.width === 0 || element.textContent === '' ? [] : [{ text: element.textContent ?? '', box }]
    })
    const slack = window.innerHeight / 270
    const all = texts.flatMap(({ text, box: a }, index) => {
      const out = a.left < 0 || a.top < 0 || a.right > window.innerWidth || a.bottom > window.innerHeight
      const met = texts
        .slice(index + 1)
        .filter(
          ({ box: b }) =>
            a.left + slack < b.right &&
            b.left + slack < a.right &&
            a.top + slack < b.bottom &&
            b.top + slack < a.bottom,
        )
      return [
        ...(out ? [`${text} is off the screen`] : []),
        ...met.map((other) => `${text} meets ${other.text}`),
      ]
    })
    return { texts: texts.length, met: all }
  })
