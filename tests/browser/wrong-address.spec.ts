import { expect, test } from './fixtures'
import { figureOf, markIds, marksOf, open, parameter } from './journey'

test.describe('a chart that does not exist', () => {
  test.use({ tolerated: [/404/] })

  for (const address of ['chart/trade-totl/', './?series=trade-totl', 'chart/trade-totl']) {
    test(`${address} says so and leads on`, async ({ page }) => {
      await open(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no chart “trade-totl”')
      await expect(page.getByRole('status')).toContainText(
        'Did you mean: Goods trade between China and Russia',
      )
      await page.getByRole('link', { name: 'Goods trade between China and Russia' }).first().click()
      await expect(figureOf(page)).toHaveAttribute('data-figure', 'trade-total')
    })
  }

  test('one that resembles none lists them all', async ({ page }) => {
    const response = await open(page, 'chart/nope/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no chart “nope”')
    await expect(page.getByRole('heading', { name: 'All charts by topic' })).toBeVisible()
    expect(await page.locator('.all-charts a').count()).toBe(93)
    await page
      .locator('.all-charts a')
      .filter({ hasText: 'Common border' })
      .or(page.locator('.all-charts a').last())
      .first()
      .click()
    await expect(figureOf(page)).toBeVisible()
  })

  test('leads to the first chart', async ({ page }) => {
    await open(page, './?series=nope')
    await page.getByRole('link', { name: 'Go to the first chart' }).click()
    await expect(figureOf(page)).toHaveAttribute('data-figure', 'trade-total')
    expect(parameter(page, 'series')).toBeNull()
  })

  test('another page than a chart says what is not there', async ({ page }) => {
    await open(page, 'no/such/page/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
    await page.getByRole('link', { name: 'Go to the first chart' }).click()
    await expect(figureOf(page)).toHaveAttribute('data-figure', 'trade-total')
  })
})

test('series= opens a series on the front page', async ({ page }) => {
  await open(page, './?series=crude-volume')
  await expect(figureOf(page)).toHaveAttribute('data-figure', 'crude-volume')
})

test('what is not understood is named, and the rest works', async ({ page }) => {
  await open(page, 'chart/trade-total/?from=20x4&freq=m&colour=red')
  const notice = page.getByRole('status').filter({ hasText: 'Part of the address was not understood' })
  await expect(notice.getByRole('listitem')).toHaveText([
    /^from=20x4: .*showing all years/,
    /^colour=red: no such parameter/,
  ])
  await expect(page.getByRole('radio', { name: 'Month' })).toBeChecked()
  const drawn = await markIds(page)
  expect(drawn.length).toBeGreaterThan(0)
  await notice.getByRole('link', { name: 'Remove it from the address' }).click()
  await expect(notice).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('?freq=m')
  expect(await markIds(page)).toEqual(drawn)
})

test('a hostile address is text and nothing else', async ({ page }) => {
  const script = encodeURIComponent('"><img src=x onerror=alert(1)>')
  await open(page, `chart/trade-total/?from=${script}&point=${script}&series=${script}`)
  await expect(page.getByRole('status').first()).toContainText('<img src=x')
  await expect(page.locator('img')).toHaveCount(0)
  expect(await marksOf(page).count()).toBeGreaterThan(20)
})

test('filters that leave nothing say so and offer a way that draws', async ({ page }) => {
  await open(page, 'chart/trade-total/?publisher=der-spiegel&from=1990&to=1995')
  await expect(page.getByText('Nothing of “Goods trade between China and Russia” is left')).toBeVisible()
  const ways = page.getByRole('status').filter({ hasText: 'Nothing of' }).getByRole('link')
  expect(await ways.count()).toBeGreaterThan(0)
  await ways.first().click()
  await expect(figureOf(page).or(page.getByText('Nothing of'))).toBeVisible()
})
