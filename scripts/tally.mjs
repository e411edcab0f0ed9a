// Adds up the test reports: node scripts/tally.mjs prints one line, “N passed, N failed”.
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * @param {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Tally} a file that could not even be loaded counts as one failure
 */
export function vitestTally(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report
 * @returns {Tally} a test that passed on a second try counts as passed; an error outside any test as one failure
 */
export function playwrightTally(report) {
  const { expected, flaky, unexpected } = report.stats
  return { passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0) }
}

const readers = /** @type {const} */ ([
  ['unit', 'reports/vitest.json', vitestTally],
  ['browser', 'reports/playwright.json', playwrightTally],
])

/** @returns {(Tally & { name: string, missing: boolean })[]} a missing report counts as one failure */
export function tallies() {
  return readers.map(([name, file, read]) =>
    existsSync(file)
      ? { name, missing: false, ...read(JSON.parse(readFileSync(file, 'utf8'))) }
      : { name, missing: true, passed: 0, failed: 1 },
  )
}

/** @param {readonly string[]} ran `unit`, `browser` */
export function printTally(ran) {
  console.log('')
  for (const { name, passed, failed, missing } of tallies()) {
    if (!ran.includes(name)) continue
    console.log(`${name}: ${missing ? 'no report' : `${passed} passed, ${failed} failed`}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const all = tallies()
  const sum = (/** @type {'passed' | 'failed'} */ key) => all.reduce((total, one) => total + one[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
}
