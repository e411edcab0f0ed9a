import { expect, test } from './fixtures'
import { figureOf, marksOf, open, parameter } from './journey'

test('a day takes the chart back to what was expected', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const before = await marksOf(page).count()
  const section = page.getByRole('region', { name: 'As known on' })
  await section.getByLabel('As known on', { exact: true }).fill('2023-10-14')
  expect(parameter(page, 'asof')).toBe('2023-10-14')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/in 2022$/)
  await expect(figureOf(page).locator('figcaption')).toContainText('As known on 14 October 2023')
  const known = await marksOf(page).count()
  expect(known).toBeLessThan(before)

  // The forecast stands beyond the end of the line, and its evidence has the outcome beside it.
  const forecast = page.locator('[data-mark="spiegel-trade-2023-forecast"]')
  const last = page.getByRole('button', { name: /^2022, .*China customs/ }).first()
  const [there, end] = [await forecast.boundingBox(), await last.boundingBox()]
  expect(there?.x ?? 0).toBeGreaterThan(end?.x ?? Infinity)
  await forecast.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.beside')).toContainText('$240.11 bn not known by then')

  await section.getByRole('checkbox', { name: 'Show undated claims' }).check()
  await expect.poll(() => marksOf(page).count()).toBeGreaterThan(known)
  expect(parameter(page, 'undated')).toBe('1')
  await section.getByRole('button', { name: 'Clear: As known on' }).click()
  await expect(marksOf(page)).toHaveCount(before)
  expect(parameter(page, 'asof')).toBeNull()
  expect(parameter(page, 'undated')).toBeNull()
})

test('a day that is typed is followed once it is whole, as one step back', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const field = page.getByRole('region', { name: 'As known on' }).getByLabel('As known on', { exact: true })
  await field.focus()
  await page.keyboard.type('10142023')
  await expect.poll(() => parameter(page, 'asof')).toBe('2023-10-14')
  // A part that is taken out leaves the day as it was until there is another.
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  await expect(field).toHaveValue('')
  expect(parameter(page, 'asof')).toBe('2023-10-14')
  await page.keyboard.type('11')
  await expect.poll(() => parameter(page, 'asof')).toBe('2023-11-14')
  await page.goBack()
  expect(parameter(page, 'asof')).toBeNull()
  await expect(field).toHaveValue('')
})

test('paper says of which day it speaks', async ({ page }) => {
  await open(page, 'chart/trade-total/?asof=2023-10-14')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('As known on 14 October 2023')).toBeVisible()
  await expect(page.getByRole('region', { name: 'As known on' })).toBeHidden()
})
