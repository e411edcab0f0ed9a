import { expect, test } from './fixtures'
import { clickMark, evidenceOf, expectWords, figureOf, open, quoteOf } from './journey'

// Runs at the root of a host and in a folder of one.

test('links, data and addresses stay below the site’s own folder', async ({ page, baseURL }) => {
  const home = baseURL ?? ''
  const strayed: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) strayed.push(request.url())
  })
  await open(page)
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Oil' }).click()
  await expect(figureOf(page)).toHaveAttribute('data-figure', 'crude-volume')
  await expect(page).toHaveURL(`${home}chart/crude-volume/`)
  await page.reload()
  await expect(figureOf(page)).toHaveAttribute('data-figure', 'crude-volume')
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a instanceof HTMLAnchorElement ? a.href : '')))
  const inside = links.filter((href) => new URL(href).origin === new URL(home).origin)
  expect(inside.length).toBeGreaterThan(10)
  expect(inside.filter((href) => !href.startsWith(home))).toEqual([])
  expect(strayed).toEqual([])
})

test('a mark opens its words and its address opens it again', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await clickMark(page, 'p447fab8b')
  await expectWords(evidenceOf(page), quoteOf('trade-total', 'p447fab8b'))
  await page.reload()
  await expectWords(evidenceOf(page), quoteOf('trade-total', 'p447fab8b'))
})

test('the data can be downloaded from the foot of the page', async ({ page, request }) => {
  await open(page)
  for (const name of ['All claims as CSV', 'Bibliography (CSL JSON)']) {
    const href = await page
      .getByRole('link', { name })
      .evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''))
    expect((await request.get(href)).status(), name).toBe(200)
  }
})

test.describe('a chart that does not exist', () => {
  test.use({ tolerated: [/404/] })

  test('leads back into the site', async ({ page, baseURL }) => {
    await open(page, 'chart/nope/')
    await page.getByRole('link', { name: 'Go to the first chart' }).click()
    await expect(page).toHaveURL(baseURL ?? '')
    await expect(figureOf(page)).toHaveAttribute('data-figure', 'trade-total')
  })
})
