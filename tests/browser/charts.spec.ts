import { readFileSync, readdirSync } from 'node:fs'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { expectNoSidewaysScroll, marksOf, open, parameter } from './journey'

interface ChartFile {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly note?: string
  readonly topic: string
  readonly order: number
}

const folder = new URL('../../data/charts/', import.meta.url)
const charts = readdirSync(folder).map((name): ChartFile =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
)
const inTopic = (topic: string) =>
  charts.filter((chart) => chart.topic === topic).toSorted((a, b) => a.order - b.order)
const [first, second] = inTopic('trade')
if (first === undefined || second === undefined) throw new Error('trade has fewer than two charts')

test.describe('saved charts', () => {
  test('the front page opens the first of them', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title)
    expect(new URL(page.url()).search).toBe('')
    await expect(page.locator('.chart-nav a[aria-current=page]')).toHaveText(first.title)
  })

  test('lead the navigation of their topic, above the series', async ({ page }) => {
    await open(page, './chart/crude-volume/')
    await expect(page.locator('.chart-nav a')).toHaveText(inTopic('oil').map(({ title }) => title))
    await expect(page.locator('.chart-nav a[aria-current=page]')).toHaveCount(0)
    const tops = await page
      .locator('.chart-nav, .series-nav')
      .evaluateAll((lists) => lists.map((list) => [list.className, list.getBoundingClientRect().top]))
    expect(tops.toSorted((a, b) => Number(a[1]) - Number(b[1])).map(([name]) => name)).toEqual([
      expect.stringContaining('chart-nav'),
      expect.stringContaining('series-nav'),
    ])
  })

  test('open by a click, under their own address and title, and the back button returns', async ({
    page,
  }) => {
    await open(page)
    await page.getByRole('link', { name: second.title }).click()
    await expect(page).toHaveURL(new RegExp(`/chart/${second.id}/$`))
    await expect(page).toHaveTitle(`${second.title} · Amur`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.title)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title)
    await expect(page.locator('.chart-nav a[aria-current=page]')).toHaveText(first.title)
  })

  test('keep their title while a mark is chosen, and lose it when the window changes', async ({ page }) => {
    await open(page, `./chart/${first.id}/`)
    await marksOf(page).last().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => parameter(page, 'point')).not.toBeNull()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title)

    await open(page, `./chart/${first.id}/?to=2020`)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first.title)
    await page.locator('.see-changed').getByRole('link', { name: first.title }).click()
    await expect(page).toHaveURL(new RegExp(`/chart/${first.id}/$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.title)
    await expect(page.locator('.see-changed')).toHaveCount(0)
  })

  test('leave their window behind when a series is opened', async ({ page }) => {
    await open(page, `./chart/${first.id}/`)
    await page.locator('.series-nav a').nth(1).click()
    await expect(page).toHaveURL(/\/chart\/[a-z-]+\/$/)
  })

  test.describe('before any script runs', () => {
    test.use({ javaScriptEnabled: false })

    for (const chart of charts) {
      test(`${chart.id} is there with its own words`, async ({ page }) => {
        await page.goto(`chart/${chart.id}/`)
        await expect(page).toHaveTitle(`${chart.title} · Amur`)
        await expect(page.locator('meta[name=description]')).toHaveAttribute(
          'content',
          new RegExp(`^${chart.subtitle}`),
        )
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(chart.title)
        await expect(page.locator('.figure-subtitle')).toHaveText(chart.subtitle)
        if (chart.note !== undefined) await expect(page.locator('.figure-note')).toHaveText(chart.note)
      })
    }
  })

  test('are accessible, and fit a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await open(page, `./chart/${first.id}/?to=2020`)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
})
