// How fast the built site is in headless Chromium, and whether it grows: npm run bench -- [--runs 9] [--changes 2000]
// [--address chart/trade-total/] [--dist dist]. Prints a table, writes reports/bench.json and never fails on a number.
// Compare ratios within one run: absolute times belong to the machine. The audit's figures come first (audit.ts),
// then a deck's (deck.ts); --only audit or --only deck gives these alone.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { chromiumArgs, needChromium } from '../../scripts/find-chromium.mjs'
import { bin, run } from '../../scripts/run.mjs'
import { startServer } from '../../scripts/serve.mjs'
import { peers } from './peers.mjs'
import { probe } from './probe.mjs'
import { spread, table } from './stats.mjs'

/** @typedef {import('./peers.mjs').Entrant} Entrant */
/** @typedef {Entrant & { url: string }} Served */

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    changes: { type: 'string', default: '2000' },
    address: { type: 'string', default: '' },
    dist: { type: 'string' },
    only: { type: 'string' },
  },
})
for (const part of ['audit', 'deck']) {
  if (values.only !== undefined && values.only !== part) continue
  const { code } = await run('scripts/run-ts.mjs', [`tests/bench/${part}.ts`])
  if (code !== 0 || values.only === part) process.exit(code)
}
const runs = Number(values.runs)
const changes = Number(values.changes)
const speeds = [1, 4]
const executablePath = needChromium()
const viewport = { width: 1280, height: 900 }

const temporary = `.cache/bench-${process.pid}`
const dir = values.dist ?? temporary
if (values.dist === undefined) {
  const out = ['--outDir', dir, '--emptyOutDir', '--logLevel', 'warn']
  const { code } = await run(bin.vite, ['build', ...out], { env: { BASE_PATH: '/' } })
  if (code !== 0) process.exit(code)
}

/** @type {Entrant[]} */
const entrants = [
  { name: 'amur', dir, address: values.address.replace(/^\//, ''), filter: '[data-bench-filter]' },
  ...peers(),
]
const servers = await Promise.all(entrants.map((entrant) => startServer({ dir: entrant.dir, port: 0 })))
const served = entrants.map((entrant, i) => ({
  ...entrant,
  url: `${servers[i]?.url ?? ''}${entrant.address}`,
}))

const browser = await chromium.launch({ executablePath, args: chromiumArgs })
const version = browser.version()
/** @type {Awaited<ReturnType<typeof loadAll>>} */
const loads = []
for (const cpu of speeds) loads.push(...(await loadAll(cpu)))
await browser.close()

/** @type {Awaited<ReturnType<typeof grow>>[]} */
const growth = []
for (const entrant of served.filter(({ name }) => name !== 'static-svg')) growth.push(await grow(entrant))

await Promise.all(servers.map((server) => server.close()))
rmSync(temporary, { recursive: true, force: true })
mkdirSync('reports', { recursive: true })
const machine = { chromium: version, node: process.version, cores: cpus().length }
writeFileSync(
  'reports/bench.json',
  `${JSON.stringify({ ...machine, runs, changes, loads, growth }, null, 2)}\n`,
)
print()

/**
 * Loads every entrant cold, in turns, so that a slow spell of the machine hits all of them.
 * @param {number} cpu how many times slower the processor is made
 */
async function loadAll(cpu) {
  const found = served.map((entrant) => ({ ...entrant, painted: none(), click: none() }))
  for (let turn = 0; turn <= runs; turn += 1) {
    for (const entrant of found) {
      const { painted, click } = await load(entrant, cpu)
      if (turn === 0) continue // warm-up
      if (painted !== null) entrant.painted.push(painted)
      if (click !== null) entrant.click.push(click)
    }
  }
  return found.map(({ name, painted, click }) => ({
    name,
    cpu,
    painted: spread(painted),
    click: spread(click),
  }))
}

/** @returns {number[]} */
function none() {
  return []
}

/**
 * @param {Served} entrant
 * @param {number} cpu
 * @returns {Promise<{ painted: number | null, click: number | null }>} null for what never came, or is not there
 */
async function load({ url, filter }, cpu) {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
    await page.addInitScript(probe)
    await page.goto(url, { waitUntil: 'load' })
    await page
      .waitForFunction(() => Reflect.get(window, '__bench').painted !== null, null, { timeout: 20_000 })
      .catch(() => undefined)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(400)
    const control = page.locator(filter).first()
    if ((await control.count()) > 0) {
      await control.click()
      await page.waitForTimeout(cpu > 1 ? 700 : 300)
    }
    return await page.evaluate(() => Reflect.get(window, '__bench'))
  } finally {
    await context.close()
  }
}

/**
 * Heap after many changes of a filter, beside the heap after the first hundred, both after a forced collection.
 * @param {Served} entrant
 */
async function grow({ name, url, filter }) {
  // Without a frame-rate limit, and without the limit on history entries that a person would never reach.
  const quick = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-ipc-flooding-protection']
  const own = await chromium.launch({ executablePath, args: [...chromiumArgs, ...quick] })
  try {
    const page = await own.newPage({ viewport })
    const session = await page.context().newCDPSession(page)
    await session.send('HeapProfiler.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    const control = page.locator(filter).first()
    if ((await control.count()) === 0) return { name, first: null, last: null, perChange: null }
    const label = (await control.textContent()) ?? ''
    const toggle = (/** @type {number} */ times) =>
      page.evaluate(toggleAgain, { times, label, ours: name === 'amur' })
    const heap = async () => {
      for (let i = 0; i < 3; i += 1) {
        await session.send('HeapProfiler.collectGarbage')
        await page.waitForTimeout(100)
      }
      return (await session.send('Runtime.getHeapUsage')).usedSize
    }
    await toggle(100)
    const first = await heap()
    await toggle(changes - 100)
    const last = await heap()
    return { name, first, last, perChange: (last - first) / (changes - 100) }
  } finally {
    await own.close()
  }
}

/**
 * In the page: clicks the filter again and again, a frame apart, looking it up each time since it may be drawn anew.
 * @param {{ times: number, label: string, ours: boolean }} job
 */
async function toggleAgain({ times, label, ours }) {
  for (let i = 0; i < times; i += 1) {
    const control = ours
      ? document.querySelector('[data-bench-filter]')
      : [...document.querySelectorAll('button')].find((button) => button.textContent === label)
    if (control instanceof HTMLElement) control.click()
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
  }
}

function print() {
  const show = (/** @type {{ median: number, q1: number, q3: number }} */ { median, q1, q3 }) =>
    Number.isNaN(median) ? '–' : `${median.toFixed(0)} (${q1.toFixed(0)}–${q3.toFixed(0)})`
  console.log(
    `\nChromium ${version}, Node ${process.version}, ${cpus().length} cores; median (quartiles) of ${runs}, ms\n`,
  )
  const head = ['', 'CPU', 'chart painted', 'filter click to paint']
  console.log(
    table([head, ...loads.map((row) => [row.name, `${row.cpu}×`, show(row.painted), show(row.click)])]),
  )
  const megabytes = (/** @type {number | null} */ bytes) => (bytes === null ? '–' : (bytes / 1e6).toFixed(2))
  console.log(`\nHeap over ${changes} changes of a filter\n`)
  console.log(
    table([
      ['', 'after 100, MB', `after ${changes}, MB`, 'bytes a change'],
      ...growth.map((row) => [
        row.name,
        megabytes(row.first),
        megabytes(row.last),
        row.perChange?.toFixed(0) ?? '–',
      ]),
    ]),
  )
  if (growth[0]?.first === null)
    console.log('\nNo [data-bench-filter] on the page: filter times are missing.')
}
