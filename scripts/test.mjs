// All tests: node scripts/test.mjs [--unit | --browser] [arguments for that runner]
// Unit tests run in Vitest; then the site is built twice (at / and under /amur/) and driven in a real Chromium.
import { mkdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { needChromium } from './find-chromium.mjs'
import { bin, run } from './run.mjs'
import { printTally } from './tally.mjs'

const [first, ...rest] = process.argv.slice(2)
const only = first === '--unit' ? 'unit' : first === '--browser' ? 'browser' : undefined
const ran = only === undefined ? ['unit', 'browser'] : [only]
const args = only === undefined ? [] : rest
const codes = []

mkdirSync('reports', { recursive: true })
if (ran.includes('unit')) {
  rmSync('reports/vitest.json', { force: true })
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json']
  codes.push((await run(bin.vitest, ['run', ...reporters, ...args])).code)
}
if (ran.includes('browser')) {
  rmSync('reports/playwright.json', { force: true })
  codes.push(await browserTests())
}
printTally(ran)
process.exitCode = codes.every((code) => code === 0) ? 0 : 1

async function browserTests() {
  const chrome = needChromium()
  // A folder of this run's own, so that runs side by side do not overwrite each other's site.
  const dir = `.cache/test-${process.pid}`
  const atRoot = { AMUR_DIST: `${dir}/root`, BASE_PATH: '/' }
  const atSubpath = { AMUR_DIST: `${dir}/amur`, BASE_PATH: '/amur/' }
  try {
    for (const env of [atRoot, atSubpath]) {
      const out = ['--outDir', env.AMUR_DIST, '--emptyOutDir', '--logLevel', 'error']
      const { code } = await run(bin.vite, ['build', ...out], { env })
      if (code !== 0) return code
    }
    const env = {
      CHROME_PATH: chrome,
      AMUR_DIST: atRoot.AMUR_DIST,
      AMUR_PORT: String(await freePort()),
      AMUR_SUBPATH_DIST: atSubpath.AMUR_DIST,
      AMUR_SUBPATH_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: 'reports/playwright.json',
    }
    const { code } = await run(
      bin.playwright,
      ['test', '-c', 'tests/browser', '--reporter=list,json', ...args],
      { env },
    )
    return code
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
