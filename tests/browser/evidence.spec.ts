import { expect, test } from './fixtures'
import {
  clickMark,
  evidenceOf,
  expectWords,
  markIds,
  marksOf,
  open,
  parameter,
  quoteOf,
  quotesIn,
} from './journey'

test('a click on a mark opens the exact words of its claim', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  await clickMark(page, 'p447fab8b')
  await expectWords(evidenceOf(page), quoteOf('trade-total', 'p447fab8b'))
  expect(parameter(page, 'point')).toBe('p447fab8b')
  await expect(evidenceOf(page).getByRole('heading', { level: 2 }).last()).toHaveText(
    /^228\.1 billion US dollars$/,
  )
  await expect(evidenceOf(page)).toContainText('LIGA.net (citing Reuters)')
  await expect(page.locator('[data-mark="p447fab8b"]')).toHaveAttribute('aria-pressed', 'true')
})

test('every mark of the first chart opens the words of its own claim', async ({ page }) => {
  test.slow()
  await open(page)
  const ids = await markIds(page)
  const wrong: string[] = []
  for (const id of ids) {
    await page.locator(`[data-mark="${id}"]`).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', id ?? '')
    const said = await quotesIn(evidenceOf(page)).first().textContent()
    if (said !== quoteOf('trade-total', id)) wrong.push(`${id}: ${said}`)
  }
  expect(ids.length).toBeGreaterThan(20)
  expect(wrong).toEqual([])
})

test('the address of a number opens on it, also after a reload', async ({ page }) => {
  await open(page, 'chart/trade-total/?point=p6f83a2f8')
  await expectWords(evidenceOf(page), quoteOf('trade-total', 'p6f83a2f8'))
  await page.reload()
  await expectWords(evidenceOf(page), quoteOf('trade-total', 'p6f83a2f8'))
  expect(parameter(page, 'point')).toBe('p6f83a2f8')
})

test('a claim that another one leads opens with its own words first', async ({ page }) => {
  // pe7437214 states the same as p1343b3c3, whose id sorts first.
  await open(page, 'chart/trade-total/?point=pe7437214')
  await expectWords(evidenceOf(page), quoteOf('trade-total', 'pe7437214'))
  await expect(evidenceOf(page)).toContainText('2 articles, one release')
  await expect(marksOf(page).and(page.locator('[aria-pressed=true]'))).toHaveCount(1)
})

test('back and forward walk through what was selected', async ({ page }) => {
  await open(page, 'chart/trade-total/')
  const shown = page.locator('[data-evidence]')
  await clickMark(page, 'p447fab8b')
  await expect(shown).toHaveAttribute('data-evidence', 'p447fab8b')
  await clickMark(page, 'p8dd00b3e')
  await expect(shown).toHaveAttribute('data-evidence', 'p8dd00b3e')
  await page.goBack()
  await expect(shown).toHaveAttribute('data-evidence', 'p447fab8b')
  await page.goBack()
  await expect(shown).toHaveCount(0)
  await page.goForward()
  await expect(shown).toHaveAttribute('data-evidence', 'p447fab8b')
})

test('closing the evidence clears the selection', async ({ page }) => {
  await open(page, 'chart/trade-total/?point=p447fab8b')
  await evidenceOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(evidenceOf(page)).toContainText('Choose a mark')
  expect(parameter(page, 'point')).toBeNull()
})

test('a number that this chart does not have is said, and can be dropped', async ({ page }) => {
  await open(page, 'chart/trade-total/?point=no-such-number')
  await expect(evidenceOf(page)).toContainText('no-such-number')
  await evidenceOf(page).getByRole('button', { name: 'Go on without it' }).click()
  await expect(evidenceOf(page)).toContainText('Choose a mark')
  expect(parameter(page, 'point')).toBeNull()
})

test('a number that this view leaves out says so and can be shown', async ({ page }) => {
  await open(page, 'chart/trade-total/?freq=m&status=forecast&from=2024&point=p447fab8b')
  await expect(evidenceOf(page)).toContainText('not drawn in the view')
  await evidenceOf(page).getByRole('button', { name: 'Show it on the chart' }).click()
  await expect(page.locator('[data-mark="p447fab8b"]')).toHaveAttribute('aria-pressed', 'true')
  await expect(evidenceOf(page)).not.toContainText('not drawn in the view')
})

test('an Arabic quote reads from right to left, in its language', async ({ page }) => {
  await open(page, 'chart/crude-volume/?point=p44d54a7d')
  const quote = quotesIn(evidenceOf(page)).first()
  await expectWords(evidenceOf(page), quoteOf('crude-volume', 'p44d54a7d'))
  await expect(quote).toHaveAttribute('lang', 'ar')
  await expect(quote).toHaveCSS('direction', 'rtl')
})

test('a Chinese quote is marked as Chinese', async ({ page }) => {
  await open(page, 'chart/crude-volume/?point=pf8a0db0b')
  const quote = quotesIn(evidenceOf(page)).first()
  await expectWords(evidenceOf(page), quoteOf('crude-volume', 'pf8a0db0b'))
  await expect(quote).toHaveAttribute('lang', /^zh/)
  await expect(quote).toHaveCSS('direction', 'ltr')
})

test('a link leads to the very words, in a tab of its own', async ({ page }) => {
  await open(page, 'chart/crude-volume/?point=pf8a0db0b')
  const link = evidenceOf(page)
    .getByRole('link', { name: /^Open at the passage/ })
    .first()
  const href = (await link.getAttribute('href')) ?? ''
  const [, fragment = ''] = href.split('#:~:text=')
  expect(decodeURIComponent(fragment)).toBe(quoteOf('crude-volume', 'pf8a0db0b'))
  expect(fragment).not.toMatch(/[-,&]/)
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect(link).toHaveAccessibleName(/opens in a new tab/)
})

test('an article without an address says what to search for', async ({ page }) => {
  await open(page, 'chart/trade-total/?point=fa-trade-2022-level')
  const card = page.locator('[data-claim="fa-trade-2022-level"]')
  await expect(card).toContainText('No address is recorded. To find it, search for:')
  await expect(card).toContainText(`Foreign Affairs "${quoteOf('trade-total', 'fa-trade-2022-level')}"`)
  await expect(card.getByRole('link', { name: /^Open/ })).toHaveCount(0)
})

test('an article whose publisher is unknown says so', async ({ page }) => {
  await open(page, 'chart/trade-total/?point=x004-trade-2023-level')
  await expect(page.locator('[data-claim="x004-trade-2023-level"]')).toContainText('Publisher unknown')
})

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the citation holds the number, its words, who says so and the way back', async ({ page }) => {
    await open(page, 'chart/trade-total/?point=p6f83a2f8')
    await page.locator('[data-claim="p6f83a2f8"]').getByRole('button', { name: 'Copy citation' }).click()
    await expect(evidenceOf(page)).toContainText('Citation copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('11.92 billion US dollars, 2002')
    expect(copied).toContain(`“${quoteOf('trade-total', 'p6f83a2f8')}”`)
    expect(copied).toContain('China Daily (via China.org.cn)')
    const address = /https?:\S*point=\S+$/.exec(copied)?.[0] ?? ''
    expect(new URL(address).searchParams.get('point')).toBe('p6f83a2f8')
    await page.goto(address)
    await expect(page.locator('[data-evidence]')).toHaveAttribute('data-evidence', 'p6f83a2f8')
  })
})
