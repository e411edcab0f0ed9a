import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { frontPage, htmlOf } from '../../app/data/build/html'
import { amurData } from '../../app/data/vite-plugin'
import { aSeries, anObservation, sourcesOf } from '../../mocks/builders'
import { smallParts } from '../../mocks/small-corpus'

const index = `<!doctype html>
<html lang="en">
  <head>
    <title>Amur &amp; all</title>
    <meta name="description" content="Front page." />
  </head>
  <body><script type="module" src="/main.js"></script></body>
</html>
`

let root = ''

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8')

const buildAt = (base: string) =>
  build({
    root,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [amurData()],
    build: { emptyOutDir: true },
  })

describe('amurData', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'amur-'))
    write('index.html', index)
    write('main.js', 'document.title')
    for (const { path, text } of sourcesOf(smallParts)) write(path, text)
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  it('builds an HTML file for every chart, with its own words and the app’s scripts', async () => {
    await buildAt('/amur/')
    const page = read('chart/trade-total/index.html')
    expect(page).toContain('<title>Goods trade between China and Russia · Amur</title>')
    expect(page).toContain('content="The value of all goods that China and Russia sell to each other."')
    expect(page.match(/<meta name="description"/g)).toHaveLength(1)
    expect(page).toContain(
      '<meta property="og:title" content="Goods trade between China and Russia · Amur" />',
    )
    expect(page).toMatch(/src="\/amur\/assets\/[^"]+\.js"/)
    expect(read('index.html')).toContain('<meta property="og:title" content="Amur &amp; all" />')
    expect(read('404.html')).toBe(read('index.html'))
    expect(JSON.parse(read('data/catalogue.json'))).toHaveProperty('version')
  })

  it('stops a build at faults and tells them all', async () => {
    write('data/series/broken.json', JSON.stringify(aSeries({ id: 'broken', unit: 'km', observations: [] })))
    write('data/articles/cut.json', '{"id":')
    write(
      'data/series/trade-total.json',
      JSON.stringify(aSeries({ observations: [anObservation({ value: 1, quote: 'two' })] })),
    )
    await expect(buildAt('/')).rejects.toThrow(
      /data\/articles\/cut\.json[\s\S]*ends in the middle[\s\S]*data\/series\/trade-total\.json[\s\S]*does not hold 1 usd-billion[\s\S]*\d faults/,
    )
  })

  it('refuses a base from which pages in folders would not find the app', async () => {
    await expect(buildAt('./')).rejects.toThrow('begins with a slash')
  })

  it('serves the data in development, reloads on a change and survives a broken file', async () => {
    const errors: string[] = []
    const server = await createServer({
      root,
      base: '/amur/',
      configFile: false,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1' },
      plugins: [amurData()],
    })
    server.config.logger.error = (message) => void errors.push(message)
    try {
      await server.listen()
      const get = async (path: string) => {
        const response = await fetch(new URL(path, server.resolvedUrls?.local[0]))
        return { status: response.status, text: await response.text() }
      }
      const before = await get('data/series/trade-total.json')
      expect(before.status).toBe(200)
      expect((await get('data/series/nothing.json')).status).toBe(404)

      // The watcher may not be awake yet: the file is saved until it is seen.
      const trade = sourcesOf(smallParts).find(({ path }) => path.endsWith('/trade-total.json'))?.text ?? ''
      let saves = 0
      const saved = () => {
        write('data/series/trade-total.json', `{"id":${' '.repeat(saves++)}`)
        return errors.join('\n')
      }
      await expect.poll(saved, { timeout: 8000, interval: 300 }).toContain('ends in the middle')
      expect(await get('data/series/trade-total.json')).toEqual(before)

      write('data/series/trade-total.json', trade.replace('Both directions', 'Both ways'))
      await expect
        .poll(async () => (await get('data/series/trade-total.json')).text, { timeout: 8000 })
        .not.toBe(before.text)
    } finally {
      await server.close()
    }
  }, 20_000)
})

describe('pages', () => {
  it('cannot be broken out of by a title', () => {
    const html = htmlOf(index, {
      address: '/chart/x/',
      title: '</title><script>"$&',
      description: '"><script>',
    })
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;/title&gt;&lt;script&gt;&quot;$&amp;')
  })

  it('leaves the front page its own words', () => {
    expect(frontPage(index)).toContain('<title>Amur &amp; all</title>')
  })
})
