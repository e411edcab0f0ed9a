import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { evidenceOf, expectNoSidewaysScroll, marksOf, open, parameter, quoteOf, quotesIn } from './journey'

const address = 'chart/trade-total/?kind=table'

test('the address of a table shows what its chart shows, row by row', async ({ page }) => {
  await open(page, 'chart/trade-total/?from=2014')
  const marks = await marksOf(page).count()
  await page.getByRole('link', { name: 'The same as a table' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  expect(parameter(page, 'kind')).toBe('table')
  await expect(page.locator('[data-claim-row]')).toHaveCount(marks)
  await page.reload()
  await expect(page.locator('[data-claim-row]')).toHaveCount(marks)
  await page.getByRole('link', { name: 'The same as a chart' }).click()
  await expect(marksOf(page)).toHaveCount(marks)
  expect(parameter(page, 'kind')).toBeNull()
  expect(parameter(page, 'from')).toBe('2014')
})

test('a column sorts, and the number at its top opens its words', async ({ page }) => {
  await open(page, address)
  const value = page.getByRole('columnheader', { name: /^Value/ })
  await value.getByRole('button').click()
  await value.getByRole('button').click()
  await expect(value).toHaveAttribute('aria-sort', 'descending')
  const first = page.locator('[data-claim-row]').first()
  const id = await first.getAttribute('data-claim-row')
  await first.locator('.table-number a').click()
  expect(parameter(page, 'point')).toBe(id)
  await expect(quotesIn(evidenceOf(page)).first()).toHaveText(quoteOf('trade-total', id))
  await expect(first).toHaveAttribute('data-selected', '')
  // What was chosen in the table is chosen in the chart.
  await page.getByRole('link', { name: 'The same as a chart' }).click()
  await expect(page.locator(`[data-mark="${id}"]`)).toHaveAttribute('aria-pressed', 'true')
})

test('the whole table is in reach of the keyboard', async ({ page }) => {
  await open(page, address)
  await page.getByRole('button', { name: 'Period' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Period' })).toHaveAttribute('aria-sort', 'descending')
  await page.locator('.table-number a').first().focus()
  await page.keyboard.press('Enter')
  await expect(quotesIn(evidenceOf(page)).first()).toBeVisible()
})

test('the head stays in sight while the page scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, address)
  await page.locator('[data-claim-row]').nth(20).scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 800)
  await expect.poll(async () => (await page.locator('thead th').first().boundingBox())?.y).toBeCloseTo(0, 0)
})

test('a repeated release is told, and its repeats are folded away', async ({ page }) => {
  await open(page, 'chart/trade-total/?point=p1343b3c3')
  const repeats = evidenceOf(page).locator('details', { hasText: /repeats? of the same release/ })
  await expect(evidenceOf(page)).toContainText(/\d+ articles, (?:\d+ repeat )?one release/)
  await expect(repeats.locator('[data-claim]').first()).toBeHidden()
  await repeats.locator('summary').first().click()
  await expect(repeats.locator('[data-claim]').first()).toBeVisible()
})

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('the copied table is clean for a spreadsheet', async ({ page }) => {
    await open(page, `${address}&from=2022&to=2023`)
    await page.getByRole('button', { name: 'Copy table' }).click()
    await expect(page.getByText('Table copied')).toBeVisible()
    const { text, html } = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text() ?? ''
      return { text: await read('text/plain'), html: await read('text/html') }
    })
    const [head = [], ...rows] = text
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split('\t'))
    expect(head.slice(0, 5)).toEqual(['Period', 'From', 'To', 'Series', 'Value'])
    expect(rows).toHaveLength(await page.locator('tbody tr').count())
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    for (const row of rows) {
      expect(row[head.indexOf('Value')]).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/)
      expect(row[head.indexOf('Citation')]).not.toBe('')
      for (const cell of row) expect(cell).not.toMatch(/^(?:[=+@]|-(?![\d.]+$))/)
    }
    expect(html).toContain('<table>')
    expect(html.match(/<tr>/g)).toHaveLength(rows.length + 1)
    // The way back leads to the number.
    const back = rows[0]?.[head.indexOf('Address in Amur')] ?? ''
    await page.goto(back)
    await expect(page.locator('[data-evidence]')).toHaveAttribute(
      'data-evidence',
      new URL(back).searchParams.get('point') ?? '',
    )
  })
})

for (const width of [1440, 768, 360]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('the table is accessible and scrolls inside its own box', async ({ page }) => {
      test.slow()
      await open(page, `${address}&series=trade-russia-to-china,trade-china-to-russia`)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the period stays in sight while the table scrolls sideways', async ({ page }) => {
    await open(page, address)
    const box = page.locator('.table-scroll')
    await box.evaluate((element) => element.scrollTo(200, 0))
    const [outer, inner] = await Promise.all([
      box.boundingBox(),
      page.getByRole('rowheader').first().boundingBox(),
    ])
    expect(inner?.x).toBeCloseTo(outer?.x ?? -1, 0)
  })

  test('a number opens its evidence as a sheet', async ({ page }) => {
    await open(page, address)
    await page.locator('.table-number a').first().tap()
    await expect(quotesIn(page.getByRole('dialog', { name: 'Evidence' })).first()).toBeVisible()
  })
})
