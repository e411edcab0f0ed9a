import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { evidenceOf, open, pinsOf, quotesIn } from './journey'

// Two full checks a page: several seconds each on a busy machine.
test.describe.configure({ timeout: 120_000 })

const pages = {
  'a chart of months with many marks': 'chart/brent-spot-price/',
  'a chart with spans, bounds and forecasts': 'chart/gas-pipeline-volume/',
  'a filtered chart': 'chart/trade-total/?status=forecast&topic=gas',
  'a number with its evidence': 'chart/trade-total/?point=p6f83a2f8',
  'a number in Arabic': 'chart/crude-volume/?point=p44d54a7d',
  'a number that is not drawn': 'chart/trade-total/?freq=m&point=p447fab8b',
  'a view that nothing is left of': 'chart/trade-total/?publisher=der-spiegel&from=1990&to=1995',
  'an address that was not understood': 'chart/trade-total/?from=20x4',
}

for (const [what, address] of Object.entries(pages)) {
  test(`${what} is accessible`, async ({ page }) => {
    await open(page, address)
    await expectAccessible(page)
  })
}

test('an open event is accessible', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await pinsOf(page).last().click()
  await expect(page.locator('[data-event]').first()).toBeVisible()
  await expectAccessible(page)
})

test.describe('a chart that does not exist', () => {
  test.use({ tolerated: [/404/] })

  test('is accessible', async ({ page }) => {
    await open(page, 'chart/nope/')
    await expectAccessible(page)
  })

  test('is accessible where there is no such page either', async ({ page }) => {
    await open(page, 'no/such/page/')
    await expectAccessible(page)
  })
})

test('a chart that could not be loaded is accessible', async ({ page }) => {
  await page.route('**/data/series/trade-total.json', (route) => route.fulfill({ body: '{' }))
  await open(page, 'chart/trade-total/')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('a list of charts that could not be loaded is accessible', async ({ page }) => {
  await page.route('**/data/catalogue.json', (route) => route.fulfill({ body: '{' }))
  await open(page)
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the page and its sheet of evidence are accessible', async ({ page }) => {
    await open(page, 'chart/trade-total/')
    await expectAccessible(page)
    await open(page, 'chart/trade-total/?point=p6f83a2f8')
    await expect(quotesIn(page.getByRole('dialog')).first()).toBeVisible()
    await expectAccessible(page)
    await expect(evidenceOf(page)).toHaveCount(1)
  })
})
