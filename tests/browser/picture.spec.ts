import { readFileSync, readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { bundled } from './harness/bundled'
import type { PictureHarness } from './harness/pictures'
import { open } from './journey'

type Order = Parameters<PictureHarness['svg']>[0]
type Made = Awaited<ReturnType<PictureHarness['svg']>>

declare global {
  // Set by the harness in the page.
  var amurPictures: PictureHarness
}

/** Built once in a worker. */
const harness = bundled('./pictures.ts')

const slide = { width: 1280, height: 720, background: 'paper', theme: 'light', qr: false } as const

/** A page of the built site that can make pictures. */
async function studio(page: Page) {
  await open(page, 'chart/trade-peak/')
  await page.evaluate(await harness)
  const made = async (format: 'svg' | 'png' | 'copy', order: Order, scale: 1 | 2 | 4 = 1) => {
    const file: Made = await page.evaluate(
      async ([how, what, by]) =>
        how === 'png' ? globalThis.amurPictures.png(what, by) : globalThis.amurPictures[how](what),
      [format, order, scale] as const,
    )
    return { ...file, bytes: Buffer.from(file.base64, 'base64') }
  }
  return {
    svg: async (order: Order) => {
      const { bytes, ...file } = await made('svg', order)
      return { ...file, text: bytes.toString('utf8') }
    },
    png: (order: Order, scale?: 1 | 2 | 4) => made('png', order, scale),
    copy: (order: Order) => made('copy', order),
  }
}

/** The file as a browser shows it that knows nothing of the site. */
async function opened(page: Page, svg: string, { width, height }: { width: number; height: number }) {
  const viewer = await page.context().newPage()
  await viewer.setViewportSize({ width, height })
  const data = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  await viewer.setContent(`<body style="margin:0"><img src="${data}">`)
  await viewer.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  const shot = await viewer.screenshot()
  await viewer.close()
  return shot
}

/** Share of the pixels of two pictures that a reader would tell apart. */
const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ([a, b]) => {
      const pixels = async (base64: string) => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = image.width
        canvas.height = image.height
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      const [left, right] = await Promise.all([pixels(a), pixels(b)])
      if (left.length !== right.length) return 1
      let differing = 0
      for (let at = 0; at < left.length; at += 4) {
        const apart = [0, 1, 2].some(
          (part) => Math.abs((left[at + part] ?? 0) - (right[at + part] ?? 0)) > 48,
        )
        if (apart) differing++
      }
      return differing / (left.length / 4)
    },
    [one.toString('base64'), other.toString('base64')] as const,
  )

/** What of a picture lies outside its frame, and which of its words lie on each other. */
async function faultsOf(page: Page, svg: string): Promise<readonly string[]> {
  const viewer = await page.context().newPage()
  await viewer.setContent(`<body style="margin:0">${svg.replace(/^<\?xml.*\?>/, '')}`)
  await viewer.evaluate(() => document.fonts.ready)
  const faults = await viewer.evaluate(() => {
    const frame = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect()
    const seen = [...document.querySelectorAll('svg :is(path, circle, rect, line, text)')].map((element) => ({
      name: `${element.tagName} ${element.textContent}`,
      isText: element.tagName === 'text',
      box: element.getBoundingClientRect(),
    }))
    const outside = seen
      .filter(
        ({ box }) =>
          box.left < frame.left - 1 ||
          box.top < frame.top - 1 ||
          box.right > frame.right + 1 ||
          box.bottom > frame.bottom + 1,
      )
      .map(({ name }) => `${name} is outside`)
    const texts = seen.filter(({ isText }) => isText)
    const meets = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        // Boxes of lines reach over their letters.
        return wide > 1 && high > 0.35 * Math.min(one.box.height, other.box.height)
          ? [`${one.name} lies on ${other.name}`]
          : []
      }),
    )
    return [...outside, ...meets]
  })
  await viewer.close()
  return faults
}

const charts = readdirSync(new URL('../../data/charts/', import.meta.url)).map((name) =>
  name.replace('.json', ''),
)

for (const chart of charts) {
  test(`${chart} is the same picture as SVG and as PNG`, async ({ page }) => {
    const { svg, png } = await studio(page)
    const order = { chart, options: slide }
    const [drawn, pixels] = [await svg(order), await png(order)]
    expect(drawn.name).toBe(`china-russia-${chart}.svg`)
    expect(await difference(page, await opened(page, drawn.text, slide), pixels.bytes)).toBeLessThan(0.002)
    expect(await faultsOf(page, drawn.text)).toEqual([])
    const saved: { title: string } = JSON.parse(
      readFileSync(new URL(`../../data/charts/${chart}.json`, import.meta.url), 'utf8'),
    )
    expect(/<title>(.*?)<\/title>/.exec(drawn.text)?.[1]).toBe(saved.title)
    expect(drawn.text.match(/<dcterms:bibliographicCitation>/g) ?? []).not.toHaveLength(0)
    // Nothing to fetch, to run or to press.
    const body = drawn.text.replace(/<metadata>.*<\/metadata>/s, '')
    const forbidden = /<script|href|url\((?!data:)|var\(|class=|tabindex|aria-|role="button"/g
    expect(body.match(forbidden)).toBeNull()
  })
}

test('a gap is hatched and says why, as on the page', async ({ page }) => {
  const { svg } = await studio(page)
  const { text } = await svg({ chart: 'crude-tripled', options: slide })
  expect(/<path d="M[^"]+"[^>]*><title>(.*?)<\/title>/.exec(text)?.[1]).toMatch(/^2015–2017: /)
})

for (const [name, options] of Object.entries({
  'a post': { ...slide, width: 1080, height: 1080, theme: 'dark', qr: true },
  'a phone': { ...slide, width: 360, height: 640, qr: true },
  'a strip': { ...slide, width: 1600, height: 320 },
  'a stamp': { ...slide, width: 320, height: 320 },
} as const)) {
  test(`of the size of ${name} nothing is outside or on top of another`, async ({ page }) => {
    const { svg } = await studio(page)
    for (const query of ['', 'kind=bars', 'kind=dots', 'notes=0&asof=2023-10-14']) {
      const { text, error } = await svg({ chart: 'trade-peak', query, options })
      expect(error).toBe('')
      expect(await faultsOf(page, text)).toEqual([])
    }
  })
}

test('titles in Arabic and Chinese, 400 letters long and hostile, are set whole or end in an ellipsis', async ({
  page,
}) => {
  const { svg } = await studio(page)
  const titles = {
    arabic: 'ارتفعت التجارة بين الصين وروسيا إلى 245 مليار دولار، '.repeat(8).slice(0, 400),
    chinese: '中国与俄罗斯的双边贸易额增至2450亿美元，“创历史新高”。'.repeat(16).slice(0, 400),
    hostile: '</title><script>globalThis.amurHacked = true</script><img src=x onerror=alert(1)> "\'&amp;',
  }
  for (const [name, heading] of Object.entries(titles)) {
    for (const size of [slide, { ...slide, width: 360, height: 640 }]) {
      const made = await svg({ chart: 'trade-both-ways', words: { heading }, options: size })
      expect(made.error, name).toBe('')
      const viewer = await page.context().newPage()
      await viewer.setContent('')
      const read = await viewer.evaluate((text) => {
        const file = new DOMParser().parseFromString(text, 'image/svg+xml')
        return {
          title: file.querySelector('title')?.textContent,
          broken: file.querySelectorAll('parsererror, script, img').length,
        }
      }, made.text)
      await viewer.close()
      expect(read, name).toEqual({ title: heading.replaceAll(/\s+/g, ' ').trim(), broken: 0 })
      expect(await faultsOf(page, made.text), name).toEqual([])
    }
  }
})

test('a PNG is as large as it is asked to be, with nothing behind it where nothing is wanted', async ({
  page,
}) => {
  const { png } = await studio(page)
  const order = { chart: 'lng', options: { ...slide, background: 'transparent' } } as const
  for (const scale of [1, 2, 4] as const) {
    const { bytes } = await png(order, scale)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1280 * scale, 720 * scale])
  }
  const { base64 } = await png(order)
  const alpha = await page.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const context = document.createElement('canvas').getContext('2d')
    context?.drawImage(image, 0, 0)
    return context?.getImageData(2, 2, 1, 1).data[3]
  }, base64)
  expect(alpha).toBe(0)
})

test('a series that failed to load is said, and half a picture is not made', async ({ page }) => {
  const { svg } = await studio(page)
  const made = await svg({ chart: 'trade-both-ways', words: { plotted: [] }, options: slide })
  expect(made.error).toMatch(/^The claims of Russia to China and China to Russia could not be loaded/)
  expect(made.base64).toBe('')
})

test.describe('without the site’s fonts', () => {
  test.use({ tolerated: [/woff2/] })

  test('a picture is set in the system’s, and says so', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort())
    const { svg } = await studio(page)
    const made = await svg({ chart: 'trade-peak', options: slide })
    expect(made.warnings).toContain('Inter could not be loaded: the picture uses a font of the system.')
    expect(made.text.includes('@font-face')).toBe(false)
    expect(await faultsOf(page, made.text)).toEqual([])
  })
})

test('a picture goes to the clipboard, and a blocked clipboard is said', async ({ page, context }) => {
  const { copy } = await studio(page)
  const order = { chart: 'trade-peak', options: slide }
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  expect((await copy(order)).error).toBe('')
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  )
  expect(types).toContain('image/png')
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('blocked', 'NotAllowedError'))
  })
  expect((await copy(order)).error).toBe(
    'The browser does not let this page write to the clipboard. Save the picture instead.',
  )
})
