import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { evidenceOf, expectNoSidewaysScroll, open, parameter } from './journey'

const box = (page: Page) => page.getByRole('combobox', { name: /^Find a series/ })
const results = (page: Page) => page.getByRole('listbox', { name: 'Results' })
const rows = (page: Page) => results(page).getByRole('option')

async function find(page: Page, text: string) {
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await box(page).fill(text)
  await expect(results(page)).toBeVisible()
}

test('a number leads by the keyboard alone to the words that state it, and back', async ({ page }) => {
  await open(page)
  await find(page, '240')
  await expect(rows(page).first()).toContainText('$240 bn')
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(results(page)).toHaveCount(0)
  await expect(page).toHaveURL(/\/chart\/trade-total\/\?point=/)
  await expect(evidenceOf(page)).toContainText('240')
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await page.goForward()
  await expect(evidenceOf(page)).toContainText('240')
})

test('an event opens its article at the event, and the page has the keyboard', async ({ page }) => {
  await open(page)
  await find(page, 'Power of Siberia')
  const events = results(page).getByRole('group', { name: /^Events/ })
  await events.getByRole('option').first().click()
  await expect(page).toHaveURL(/\/sources\/[^/]+\/#/)
  const id = new URL(page.url()).hash.slice(1)
  await expect(page.locator(`[data-event-item="${id}"]`)).toBeInViewport()
  await expect(page.locator('main')).toBeFocused()
})

test('what is looked for comes in groups with their counts', async ({ page }) => {
  await open(page)
  await find(page, 'yuan 2023')
  for (const name of [/^Series \d+/, /^Figures \d+/]) {
    await expect(results(page).getByRole('group', { name })).toBeVisible()
  }
  await find(page, 'spiegel oil')
  await expect(rows(page).first()).toContainText('DER SPIEGEL')
})

test('Esc closes the list and leaves the keyboard in the box', async ({ page }) => {
  await open(page)
  await find(page, 'oil')
  await page.keyboard.press('Escape')
  await expect(results(page)).toHaveCount(0)
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(results(page)).toBeVisible()
})

test('neither signs nor ten thousand characters hang it', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await box(page).fill('(((a+)+)+)+$'.repeat(900))
  await expect(page.getByText('Only the first 120 characters are looked for.')).toBeVisible()
  await box(page).fill('.*+?^${}()|[]\\')
  await expect(page.getByText(/^Type letters or digits/)).toBeVisible()
})

test('its script and its data come when it is first used', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page)
  await page.waitForLoadState('networkidle')
  const own = () => asked.filter((path) => /FindPanel|find\.json/.test(path))
  expect(own()).toEqual([])
  await find(page, 'oil')
  expect(own()).toHaveLength(2)
})

test('every key of a search over the whole corpus is answered within a frame', async ({ page }) => {
  await open(page)
  await find(page, 'a')
  const longest = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('[data-find]')
    if (input === null) throw new Error('no box')
    const times: number[] = []
    for (const text of [
      'p',
      'po',
      'pow',
      'power',
      'power of',
      'power of s',
      '2',
      '24',
      '240',
      'y',
      'yu',
      'yuan 2',
    ]) {
      const start = performance.now()
      // Past React's own setter, as a key does it.
      Reflect.set(HTMLInputElement.prototype, 'value', text, input)
      // React renders inside the event: what follows is the work of one key.
      input.dispatchEvent(new Event('input', { bubbles: true }))
      times.push(performance.now() - start)
      await new Promise(requestAnimationFrame)
    }
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
  })
  // The median of a busy machine that runs other tests beside this one.
  expect(longest).toBeLessThan(50)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a button opens it over the whole screen, and closing it gives the button back', async ({ page }) => {
    await open(page)
    await expect(box(page)).toBeHidden()
    const button = page.getByRole('button', { name: 'Find', exact: true })
    await button.click()
    await expect(box(page)).toBeFocused()
    await box(page).fill('spiegel oil')
    await expect(results(page)).toBeVisible()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page, { within: '.find' })
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(box(page)).toBeHidden()
    await expect(button).toBeFocused()
    await button.click()
    await rows(page).last().click()
    await expect(page).toHaveURL(/\/sources\/spiegel-/)
    expect(parameter(page, 'point')).toBeNull()
    await expect(box(page)).toBeHidden()
  })
})

test('axe finds nothing, with results and without', async ({ page }) => {
  await open(page)
  await find(page, 'yuan')
  await expectAccessible(page, { within: '.find' })
  await box(page).fill('yuan zebra')
  await expect(page.getByText(/^Nothing has all of/)).toBeVisible()
  await expectAccessible(page, { within: '.find' })
})
