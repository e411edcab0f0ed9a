// Lets a wall of the production build play for days in minutes: node tests/bench/soak.mjs [--changes 2000]
// [--refreshes 200] [--faults 0.1] [--dist dist] [--worker]. One answer in ten fails, comes late or is broken, and in the
// middle another version of the corpus is published. Prints the curve of memory, nodes and listeners, and fails on a
// stop, a blank slide, an error page, or memory that grows. With --worker the service worker stands between.
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumArgs, needChromium } from '../../scripts/find-chromium.mjs'
import { startServer } from '../../scripts/serve.mjs'
import { table } from './stats.mjs'

const { values } = parseArgs({
  options: {
    changes: { type: 'string', default: '2000' },
    refreshes: { type: 'string', default: '200' },
    faults: { type: 'string', default: '0.1' },
    dist: { type: 'string', default: 'dist' },
    playlist: { type: 'string', default: 'briefing' },
    worker: { type: 'boolean', default: false },
  },
})
const changes = Number(values.changes)
/** Seconds of a slide: the shortest that there is. */
const interval = 3
const refresh = Math.max(30, Math.round((changes * interval) / Number(values.refreshes)))
const laterVersion = 'ffffffffffff'
const tally = { asked: 0, failed: 0, slow: 0, malformed: 0, refreshes: 0 }
let published = false

const upstream = await startServer({ dir: values.dist, port: 0 })
const server = createServer((request, response) => void answer(request, response))
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
const address = server.address()
const site = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`

/**
 * The site's own answer, or what a bad network makes of it. The page itself always arrives: a wall that was never
 * loaded cannot play.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const path = request.url ?? '/'
  const isData = path.startsWith('/data/')
  const luck = isData ? Math.random() / Number(values.faults) : 1
  tally.asked += isData ? 1 : 0
  tally.refreshes += path.startsWith('/data/version.json') ? 1 : 0
  if (luck < 1 / 3) {
    tally.failed++
    return void response.writeHead(503).end()
  }
  const from = await fetch(new URL(path.slice(1), upstream.url))
  let body = Buffer.from(await from.arrayBuffer())
  if (published && isData)
    body = Buffer.from(body.toString().replace(/"version":"[0-9a-f]{12}"/, `"version":"${laterVersion}"`))
  if (luck < 2 / 3) {
    tally.slow++
    await new Promise((done) => setTimeout(done, 1500))
  } else if (luck < 1) {
    tally.malformed++
    body = body.subarray(0, Math.floor(body.length / 2))
  }
  const kept = [...from.headers].filter(([name]) => !['content-encoding', 'etag'].includes(name))
  const headers = { ...Object.fromEntries(kept), 'content-length': String(body.length) }
  response.writeHead(from.status, headers).end(body)
}

const browser = await chromium.launch({
  executablePath: needChromium(),
  args: [...chromiumArgs, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
})
const context = await browser.newContext({
  viewport: { width: 1920, height: 1080 },
  serviceWorkers: values.worker ? 'allow' : 'block',
})
const page = await context.newPage()
/** @type {string[]} */
const faults = []
page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
page.on('framenavigated', (frame) => {
  if (frame === page.mainFrame() && seen > 0) faults.push('the page was loaded anew')
})
const client = await context.newCDPSession(page)
let seen = 0

await page.clock.install({ time: new Date('2026-11-26T09:00:00Z') })
await page.goto(`${site}wall/${values.playlist}/?kiosk=1&interval=${interval}s&refresh=${refresh}s`)
await page.waitForSelector('.wall-slide')

/** What is on the screen: how often it has changed, and whether there is something to read and to see. */
const look = () =>
  page.evaluate(() => {
    const slide = document.querySelector('.wall-layer:not([aria-hidden]) .wall-slide')
    return {
      changes: Number(document.querySelector('.wall-stage')?.getAttribute('data-changes') ?? 0),
      title: slide?.querySelector('h1')?.textContent ?? '',
      marks: slide?.querySelectorAll('.wall-chart .amur-mark').length ?? 0,
      error: document.querySelector('.ui-notice-error')?.textContent ?? '',
    }
  })

async function measured() {
  // A slide that fades out is gone a moment later, by the browser's own clock.
  await page
    .waitForFunction(() => document.querySelectorAll('.wall-layer').length <= 1, undefined, { timeout: 3000 })
    .catch(() => undefined)
  // Twice: what the first collection frees may hold what only the second can.
  for (let round = 0; round < 2; round++) await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners }
}

/** @type {{ change: number, heap: number, nodes: number, listeners: number }[]} */
const curve = []
const every = Math.max(20, Math.round(changes / 20))
let due = Math.min(100, every)
let still = 0
const began = Date.now()
while (seen < changes) {
  await page.clock.runFor(interval * 1000)
  const now = await look()
  if (now.title === '' || now.marks === 0) faults.push(`change ${now.changes}: a blank slide (${now.title})`)
  if (now.error !== '') faults.push(`change ${now.changes}: ${now.error}`)
  still = now.changes === seen ? still + 1 : 0
  // A slide that is late holds the wall for ten seconds; several in turn for a little longer.
  if (still > 40) {
    faults.push(`stopped after ${seen} changes`)
    break
  }
  seen = now.changes
  if (seen >= changes / 2) published = true
  if (seen >= due) {
    curve.push({ change: seen, ...(await measured()) })
    due += every
  }
}

const first = curve.find(({ change }) => change >= Math.min(100, every)) ?? {
  heap: 0,
  nodes: 0,
  listeners: 0,
}
const last = { change: seen, ...(await measured()) }
const memory = await page.evaluate(() => localStorage.getItem('amur:wall') ?? '')
if (!memory.includes(laterVersion)) faults.push('the new version of the corpus was never taken over')
const grown = last.heap - first.heap
if (grown > Math.max(2 * 2 ** 20, first.heap * 0.05)) faults.push(`memory has grown by ${megabytes(grown)}`)
if (last.nodes > first.nodes * 1.5 + 500) faults.push(`nodes have grown from ${first.nodes} to ${last.nodes}`)
if (last.listeners > first.listeners + 20) faults.push(`listeners: ${first.listeners} → ${last.listeners}`)

console.log(
  table([
    ['change', 'heap', 'nodes', 'listeners'],
    ...[...curve, last].map(({ change, heap, nodes, listeners }) => [
      String(change),
      megabytes(heap),
      String(nodes),
      String(listeners),
    ]),
  ]),
)
console.log(
  `${seen} changes and ${tally.refreshes} looks for news in ${Math.round((Date.now() - began) / 1000)} s; of ${tally.asked} answers ${tally.failed} failed, ${tally.slow} were late, ${tally.malformed} broken`,
)
for (const fault of [...new Set(faults)].slice(0, 20)) console.log(`✘ ${fault}`)
console.log(faults.length === 0 ? 'the wall held' : `${faults.length} faults`)
process.exitCode = faults.length === 0 ? 0 : 1
await browser.close()
server.closeAllConnections()
server.close()
await upstream.close()

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(2)} MB`
}
