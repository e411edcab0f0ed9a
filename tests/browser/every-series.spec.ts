import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { corpus, open } from './journey'

/** What no reader may meet: a value that was not there, in a text or in an attribute. */
const leaks = (page: Page) =>
  page.evaluate(() => {
    const leak = /\b(?:NaN|undefined|Infinity)\b|\[object /
    const found: string[] = []
    for (const element of document.querySelectorAll('#root *')) {
      for (const { name, value } of element.attributes) {
        if (leak.test(value)) found.push(`${element.tagName} ${name}="${value.slice(0, 80)}"`)
      }
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && leak.test(node.textContent ?? ''))
          found.push(node.textContent ?? '')
      }
    }
    return found
  })

/** Marks outside of the plot, or with the same words as another one. */
const marksAstray = (page: Page) =>
  page.evaluate(() => {
    const chart = document.querySelector('[data-amur-chart] svg')?.getBoundingClientRect()
    if (chart === undefined) return []
    return [...document.querySelectorAll('[data-mark] .amur-glyph')].flatMap((glyph) => {
      const { left, right, top, bottom } = glyph.getBoundingClientRect()
      const inside =
        left >= chart.left - 1 &&
        right <= chart.right + 1 &&
        top >= chart.top - 1 &&
        bottom <= chart.bottom + 1
      return inside
        ? []
        : [glyph.closest('[data-mark]')?.getAttribute('aria-label') ?? 'a mark without a name']
    })
  })

for (const topic of new Set(corpus.map((series) => series.topic))) {
  test(`every series of ${topic} opens whole`, async ({ page }) => {
    test.slow()
    const wrong: string[] = []
    for (const { id } of corpus.filter((series) => series.topic === topic)) {
      await open(page, `chart/${id}/`)
      const marks = await page.locator('[data-mark]').count()
      if (marks === 0) {
        const ways = page.getByRole('status').filter({ hasText: 'is left in this view' }).getByRole('link')
        if ((await ways.count()) === 0) wrong.push(`${id}: no mark and no way on`)
        else {
          await ways.first().click()
          await expect(page.locator('[data-mark]').first(), `the way on from ${id}`).toBeVisible()
        }
      }
      for (const leak of await leaks(page)) wrong.push(`${id}: ${leak}`)
      for (const astray of await marksAstray(page)) wrong.push(`${id}: outside of the chart: ${astray}`)
    }
    expect(wrong).toEqual([])
  })
}

// A period that ends within a year or a bar still shows whole marks: none may stand outside of the chart.
for (const address of [
  'chart/trade-total/?from=2022-08',
  'chart/trade-total/?to=2016-03',
  'chart/trade-total/?from=2022-08&freq=q',
  'chart/crude-volume/?from=2015-02&freq=ytd',
  'chart/gas-pipeline-volume/?from=2019-05&to=2022-02',
  'chart/yuan-share-russia-exports/?from=2022-08',
]) {
  test(`${address} keeps its marks on the chart`, async ({ page }) => {
    await open(page, address)
    expect(await page.locator('[data-mark]').count()).toBeGreaterThan(0)
    expect(await marksAstray(page)).toEqual([])
  })
}
