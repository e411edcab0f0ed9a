// Pictures of pages: node scripts/screenshots.mjs [addresses …] [--url http://localhost:5173] [--dist dist] [--full]
// Each address at 1440, 768 and 360 px, light and dark, into reports/screens/. Without --url, the built site is served.
import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumArgs, needChromium } from './find-chromium.mjs'
import { startServer } from './serve.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'reports/screens' },
    widths: { type: 'string', default: '1440,768,360' },
    themes: { type: 'string', default: 'light,dark' },
    full: { type: 'boolean', default: false },
  },
})
const addresses = positionals.length === 0 ? ['/'] : positionals
/** @type {Record<string, number>} */
const heights = { 1440: 900, 1920: 1080, 768: 1024, 360: 740 }

mkdirSync(values.out, { recursive: true })
const server = values.url === undefined ? await startServer({ dir: values.dist, port: 0 }) : undefined
const site = values.url ?? server?.url ?? ''
const browser = await chromium.launch({ executablePath: needChromium(), args: chromiumArgs })

for (const width of values.widths.split(',')) {
  for (const theme of values.themes.split(',')) {
    const page = await browser.newPage({
      viewport: { width: Number(width), height: heights[width] ?? 900 },
      deviceScaleFactor: Number(width) < 500 ? 2 : 1,
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    page.on('pageerror', (error) => console.log(`  ! ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') console.log(`  ! ${message.text()}`)
    })
    for (const address of addresses) {
      await page.goto(new URL(address.replace(/^\//, ''), site.endsWith('/') ? site : `${site}/`).href)
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      const file = `${values.out}/${nameOf(address)}-${width}-${theme}.png`
      await page.screenshot({ path: file, fullPage: values.full, animations: 'disabled' })
      console.log(wide > 0 ? `${file}  (${wide} px wider than the screen)` : file)
    }
    await page.close()
  }
}
await browser.close()
await server?.close()

/** @param {string} address `/chart/trade-total/?freq=q` → `chart-trade-total-freq-q` */
function nameOf(address) {
  return address.replaceAll(/[^\w.]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'home'
}
