import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessible'
import { expect, test } from './fixtures'
import { open } from './journey'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share this chart' })

/** Opens the dialog at a section, by keyboard alone. */
async function share(page: Page, section: string, address = 'chart/trade-peak/') {
  await open(page, address)
  await page.getByRole('button', { name: 'Share', exact: true }).focus()
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  await dialog.getByRole('tab', { name: 'Picture' }).focus()
  for (let presses = 0; presses < 6; presses++) {
    const chosen = await dialog.getByRole('tab', { selected: true }).textContent()
    if (chosen === section) break
    await page.keyboard.press('ArrowRight')
  }
  await expect(dialog.getByRole('tabpanel', { name: section })).toBeVisible()
  return dialog
}

/** The file that a button saves. */
async function saved(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await dialogOf(page).getByRole('button', { name: button, exact: true }).click()
  const download = await coming
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const zipHead = 'PK\u0003\u0004'
const head = (bytes: Buffer, length: number) => bytes.subarray(0, length).toString('latin1')

test('the first chart comes without any code for sharing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, 'chart/trade-peak/')
  await page.waitForLoadState('networkidle')
  const before = asked.length
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(dialogOf(page).getByRole('tab', { name: 'Picture' })).toBeVisible()
  await expect(dialogOf(page).getByRole('img')).toBeVisible()
  const code = (paths: string[]) => paths.filter((path) => /(?:ShareDialog|svgOf|pngOf|deckOf)-/.test(path))
  expect(code(asked.slice(0, before))).toEqual([])
  expect(code(asked.slice(before))).not.toEqual([])
})

test('opens by keyboard, keeps the focus, and gives it back', async ({ page }) => {
  await share(page, 'Link')
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    const where = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === document.body || activeElement?.closest('dialog') !== null
    })
    expect(where, 'the focus has left the dialog').toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
})

for (const section of ['Picture', 'Slides', 'Data', 'Cite', 'Link']) {
  test(`${section}: accessible in both themes`, async ({ page }) => {
    const dialog = await share(page, section)
    if (section === 'Picture') await expect(dialog.getByRole('img')).toBeVisible()
    if (section === 'Slides') {
      await dialog.getByRole('radio', { name: 'A deck (0)' }).check()
      await dialog.getByRole('button', { name: 'Add this chart' }).click()
    }
    await expectAccessible(page, { within: 'dialog' })
  })
}

test('Embed: accessible in both themes, with the frame itself below its code', async ({ page }) => {
  const dialog = await share(page, 'Embed')
  await expect(page.frameLocator('dialog iframe').locator('[data-amur-chart]')).toBeVisible()
  await expectAccessible(page, { within: 'dialog' })
  await dialog.getByRole('radio', { name: 'Frozen' }).check()
  await expect(dialog.getByRole('textbox', { name: 'Code for your page' })).toHaveValue(/[?;]pin=[0-9a-f]+/)
})

test('saves the picture that the preview shows, as PNG and as SVG', async ({ page }) => {
  const dialog = await share(page, 'Picture')
  await expect(dialog.getByRole('img')).toHaveAccessibleName(/Trade between China and Russia peaked/)
  await dialog.getByRole('radio', { name: '1×' }).check()
  const png = await saved(page, 'Download PNG')
  expect(png.name).toBe('china-russia-trade-peak.png')
  expect(head(png.bytes, 8)).toBe('\u0089PNG\r\n\u001A\n')
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1280, 720])
  await expect(dialog.getByText('Saved as china-russia-trade-peak.png')).toBeVisible()

  await dialog.getByRole('radio', { name: 'SVG' }).check()
  await dialog.getByRole('radio', { name: 'Own' }).check()
  await dialog.getByRole('textbox', { name: 'Width' }).fill('900')
  await dialog.getByRole('textbox', { name: 'Height' }).fill('99999')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('textbox', { name: 'Height' })).toHaveValue('4000')
  const svg = await saved(page, 'Download SVG')
  expect(svg.bytes.toString('utf8')).toMatch(/^<\?xml[^>]*>\s*<svg [^>]*width="900" height="4000"/)
})

test('saves data and bibliography in their formats', async ({ page }) => {
  const dialog = await share(page, 'Data')
  expect(head((await saved(page, 'Download Excel')).bytes, 4)).toBe(zipHead)
  expect(head((await saved(page, 'Download ZIP')).bytes, 4)).toBe(zipHead)
  expect((await saved(page, 'Download CSV')).bytes.toString('utf8')).toMatch(/^\uFEFF?Period,/)
  const json: unknown = JSON.parse((await saved(page, 'Download JSON')).bytes.toString('utf8'))
  expect(json).toMatchObject({ format: 'amur-figure' })
  await dialog.getByRole('tab', { name: 'Cite' }).click()
  await dialog.getByRole('radio', { name: 'BibTeX' }).check()
  const bib = await saved(page, 'Download BibTeX')
  expect(bib.name).toBe('china-russia-trade-peak.bib')
  expect(bib.bytes.toString('utf8')).toMatch(/^@\w+\{/)
})

test('makes a deck of three charts, and none when it is called off', async ({ page }) => {
  const dialog = await share(page, 'Slides')
  await dialog.getByRole('radio', { name: 'A deck (0)' }).check()
  await dialog.getByRole('button', { name: 'Add this chart' }).click()
  for (let added = 0; added < 2; added++) {
    await dialog.getByRole('combobox', { name: 'Another saved chart' }).selectOption({ index: added + 1 })
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  }
  await expect(dialog.getByRole('list').getByRole('listitem')).toHaveCount(3)

  // Its data do not come: the job waits for them until it is called off.
  const saves: string[] = []
  page.on('download', (download) => saves.push(download.suggestedFilename()))
  let answer = () => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/assets/deckOf-*.js', async (route) => {
    await answered
    await route.continue()
  })
  await dialog.getByRole('button', { name: 'Download PowerPoint' }).click()
  await expect(dialog.getByRole('progressbar', { name: 'Progress' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeVisible()
  answer()

  const deck = await saved(page, 'Download PowerPoint')
  expect(deck.name).toMatch(/^china-russia-\d{4}-\d\d-\d\d\.pptx$/)
  expect(head(deck.bytes, 4)).toBe(zipHead)
  expect(deck.bytes.toString('latin1')).toContain('ppt/slides/slide3.xml')
  expect(saves).toEqual([deck.name])
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('copies the pinned link, which opens what was seen', async ({ page }) => {
    const dialog = await share(page, 'Link', 'chart/trade-total/?from=2018')
    await dialog.getByRole('button', { name: 'Copy pinned link' }).click()
    await expect(dialog.getByText('Copied')).toBeVisible()
    const address = new URL(await page.evaluate(() => navigator.clipboard.readText()))
    expect(address.searchParams.get('from')).toBe('2018')
    await open(page, address.href)
    await expect(page.getByText(/^Unchanged since/)).toBeVisible()
  })
})

test.describe('without its code', () => {
  test.use({ tolerated: [/ERR_FAILED|preload/i] })

  test('the dialog says so, and the figure stays', async ({ page }) => {
    await page.route('**/assets/ShareDialog-*.js', (route) => route.abort())
    await open(page, 'chart/trade-peak/')
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('alert')).toHaveText(/could not be loaded. Check the connection/)
    await expect(page.locator('[data-amur-chart]')).toBeVisible()
  })
})
