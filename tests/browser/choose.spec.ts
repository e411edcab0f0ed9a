import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { figureOf, markIds, markSentences, marksOf, open, parameter, pinsOf } from './journey'

const filter = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('filtering by an article keeps its marks only, in chart and address', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const before = await marksOf(page).count()
  const articles = filter(page, 'Articles')
  await articles.getByRole('searchbox').fill('RT, 14 January 2019')
  const box = articles.getByRole('checkbox', { name: /RT, 14 January 2019/ })
  const count = Number(/(\d+)$/.exec((await box.locator('..').innerText()).trim())?.[1])
  await box.check()
  await expect(marksOf(page)).toHaveCount(count)
  expect(count).toBeLessThan(before)
  expect(parameter(page, 'article')).toBe('rt-2019-01-14-a71db0')
  await expect(page.locator('[data-sources]')).toContainText('1 article:')
  await expect(page.locator('[data-sources]')).toContainText('(RT)')

  await page.reload()
  await expect(marksOf(page)).toHaveCount(count)
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(marksOf(page)).toHaveCount(before)
  expect(parameter(page, 'article')).toBeNull()
})

test('filtering by a publisher keeps what it says, and says how much is hidden', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const before = await marksOf(page).count()
  const publishers = filter(page, 'Publishers')
  await publishers.getByRole('button', { name: 'Only The Moscow Times' }).click()
  expect(parameter(page, 'publisher')).toBe('the-moscow-times')
  expect(await marksOf(page).count()).toBeLessThan(before)
  await expect(page.locator('[data-sources]')).toContainText('(The Moscow Times)')
  await expect(
    page.getByRole('status').filter({ hasText: /^\d+ of \d+ claims hidden by filters/ }),
  ).toBeVisible()
  await publishers.getByRole('button', { name: 'Clear: Publishers' }).click()
  await expect(marksOf(page)).toHaveCount(before)
})

test('back undoes a filter', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const before = await markIds(page)
  await filter(page, 'Status').getByRole('button', { name: 'Only Forecast' }).click()
  await expect(marksOf(page)).not.toHaveCount(before.length)
  for (const sentence of await markSentences(page)) expect(sentence).toContain('forecast')
  await page.goBack()
  await expect(marksOf(page)).toHaveCount(before.length)
  expect(await markIds(page)).toEqual(before)
})

test('months never join years: another span is another set of marks', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const inYears = await markIds(page)
  await page.getByRole('radio', { name: 'Month' }).check({ force: true })
  await expect(page.locator('.figure-subtitle')).toContainText('by month')
  expect(parameter(page, 'freq')).toBe('m')
  const inMonths = await markIds(page)
  expect(inMonths.length).toBeGreaterThan(0)
  // What both show are spans that fit no grain ("2014–2020"), never a year among months.
  const both = new Set(inMonths.filter((id) => inYears.includes(id)))
  for (const sentence of await markSentences(page)) expect(sentence).not.toMatch(/^\d{4},/)
  for (const id of both) await expect(page.locator(`[data-mark="${id}"]`)).toHaveClass(/amur-bar/)
  // Every year that is not drawn now is offered, with its number.
  const offer = page.getByRole('link', { name: /on calendar years$/ })
  await expect(offer).toHaveText(`${inYears.length - both.size} on calendar years`)
  await offer.click()
  await expect(marksOf(page)).toHaveCount(inYears.length)
  expect(await markIds(page)).toEqual(inYears)
})

test('a chart in another unit has all of its marks in it', async ({ page }) => {
  await open(page, 'chart/trade-total/?unit=cny-billion')
  await expect(page.locator('.figure-subtitle')).toContainText('billion yuan')
  const sentences = await markSentences(page)
  expect(sentences.length).toBeGreaterThan(0)
  for (const sentence of sentences) expect(sentence).toContain('billion yuan')
})

test('a period narrows the chart and stays when another chart is opened', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const before = await marksOf(page).count()
  await page.getByRole('combobox', { name: 'From' }).selectOption('2014')
  expect(parameter(page, 'from')).toBe('2014')
  expect(await marksOf(page).count()).toBeLessThan(before)
  for (const sentence of await markSentences(page)) expect(sentence).not.toMatch(/^(199\d|200\d|201[0-3]),/)
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Oil' }).click()
  await expect(figureOf(page)).toHaveAttribute('data-figure', 'crude-volume')
  expect(parameter(page, 'from')).toBe('2014')
  await page.getByRole('button', { name: 'Everything' }).click()
  expect(parameter(page, 'from')).toBeNull()
})

test('the navigation opens a series on an address of its own', async ({ page }) => {
  await open(page)
  const link = page.getByRole('navigation', { name: 'Series' }).getByRole('link').nth(1)
  const href = (await link.getAttribute('href')) ?? ''
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await expect(page).toHaveTitle(/ · Amur$/)
  const finding = await heading(page).textContent()
  await page.reload()
  await expect(heading(page)).toHaveText(finding ?? '')
  await page.goBack()
  await expect(figureOf(page)).toHaveAttribute('data-figure', 'trade-total')
})

test('a logarithmic axis is offered, kept in the address and undone', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const before = await marksOf(page).count()
  await page.getByRole('radio', { name: 'Log' }).check({ force: true })
  expect(parameter(page, 'scale')).toBe('log')
  await expect(marksOf(page)).toHaveCount(before)
  await page.getByRole('radio', { name: 'Linear' }).check({ force: true })
  expect(parameter(page, 'scale')).toBeNull()
})

test.describe('events', () => {
  test('a pin opens what happened, with its passage', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    const pin = pinsOf(page).last()
    const name = (await pin.getAttribute('aria-label')) ?? ''
    await pin.click()
    const card = page.locator('[data-event]').first()
    await expect(card.getByRole('heading')).not.toBeEmpty()
    expect(name).toContain((await card.getByRole('heading').textContent()) ?? '-')
    await expect(card.getByRole('blockquote')).not.toBeEmpty()
    await expect(card.locator('.article-line')).not.toBeEmpty()
    await expect(pin).toHaveAttribute('aria-pressed', 'true')
  })

  test('the list below the chart has the pins’ numbers and opens the same', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    const row = page.getByRole('region', { name: 'Events' }).getByRole('listitem').first()
    const number = await row.locator('.event-number').textContent()
    await row.getByRole('button').click()
    await expect(page.locator(`[data-pin="${number}"]`)).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('[data-event]').first()).toBeVisible()
  })

  test('no two pins overlap', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    const boxes = await page
      .locator('[data-pin] .amur-pin-disc')
      .evaluateAll((discs) => discs.map((disc) => disc.getBoundingClientRect().toJSON()))
    expect(boxes.length).toBeGreaterThan(3)
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        const apart = box.right <= other.left || other.right <= box.left
        expect(apart, `${JSON.stringify(box)} and ${JSON.stringify(other)}`).toBe(true)
      }
    }
  })

  test('they can be left out, and the address says so', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    expect(await pinsOf(page).count()).toBeGreaterThan(0)
    await page.getByRole('checkbox', { name: 'Show events on the axis' }).uncheck()
    await expect(pinsOf(page)).toHaveCount(0)
    expect(parameter(page, 'notes')).toBe('0')
    await page.reload()
    await expect(marksOf(page).first()).toBeVisible()
    await expect(pinsOf(page)).toHaveCount(0)
  })

  test('a topic keeps its events only', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    const titlesOf = () =>
      pinsOf(page).evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label')).join())
    const before = await titlesOf()
    await page.getByRole('button', { name: /^Gas \d+$/ }).click()
    expect(parameter(page, 'topic')).toBe('gas')
    await expect.poll(titlesOf).not.toBe(before)
    await pinsOf(page).first().click()
    await expect(page.locator('[data-event] .event-when').first()).toContainText('· Gas')
  })
})

test.describe('the theme', () => {
  test('is the reader’s choice and stays', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Dark theme' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  test('of an address wins, and switching it drops it from the address', async ({ page }) => {
    await open(page, './?theme=dark')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await page.getByRole('button', { name: 'Light theme' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
    expect(parameter(page, 'theme')).toBeNull()
  })
})
