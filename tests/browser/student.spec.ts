import { expect, test } from './fixtures'
import { evidenceOf, figureOf, open, parameter } from './journey'

test('a student finds the yuan, compares exports and imports, reads the table, the article, and goes back', async ({
  page,
}) => {
  const addresses: string[] = []
  const stop = () => addresses.push(page.url())

  await open(page)
  stop()
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: /^Find a series/ }).fill('yuan')
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^The yuan's share of Russia's export payments/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/chart\/yuan-share-russia-exports\/$/)
  await expect(figureOf(page)).toBeVisible()
  stop()

  await page.getByRole('checkbox', { name: /^Compare with Yuan in Russia.s imports/ }).check()
  await expect
    .poll(() => parameter(page, 'series'))
    .toBe('yuan-share-russia-exports,yuan-share-russia-imports')
  await expect(figureOf(page)).toContainText("Yuan in Russia's imports")
  stop()

  await page.getByRole('radio', { name: 'Table' }).check({ force: true })
  await expect.poll(() => parameter(page, 'kind')).toBe('table')
  await expect(page.getByRole('table')).toContainText('Bank of Russia')
  stop()

  await page.getByRole('table').locator('tbody a[href*="point="]').first().click()
  await expect(evidenceOf(page).locator('blockquote').first()).toBeVisible()
  stop()

  await evidenceOf(page).locator('a[href*="/sources/"]').first().click()
  await expect(page).toHaveURL(/\/sources\/[^/]+\//)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  for (const address of addresses.toReversed()) {
    await page.goBack()
    await expect(page).toHaveURL(address)
  }
  await expect(figureOf(page)).toBeVisible()
})
