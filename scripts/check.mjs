// Everything that can be checked without running the app: node scripts/check.mjs [step …]
// Every step runs, also after one has failed; the last line says which did.
import { rmSync } from 'node:fs'
import { bin, run } from './run.mjs'

const built = `.cache/check-${process.pid}`

/**
 * A step's commands run in turn and it stops at the first that fails.
 * @type {Record<string, string[][]>}
 */
const steps = {
  types: [
    [bin.tsc, '-p', 'app/domain'],
    [bin.tsc, '-p', 'app'],
    [bin.tsc, '-p', '.'],
  ],
  lint: [[bin.oxlint, '--deny-warnings']],
  format: [[bin.oxfmt, '--check']],
  unused: [[bin.knip]],
  data: [['scripts/run-ts.mjs', 'app/data/check.ts']],
  schema: [['scripts/run-ts.mjs', 'app/data/build/json-schema.ts', '--check']],
  budget: [
    [bin.vite, 'build', '--outDir', built, '--emptyOutDir', '--logLevel', 'error'],
    ['scripts/budget.mjs', built],
  ],
}
/** Steps whose output is worth reading when all is well. */
const told = new Set(['data', 'budget'])

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in steps))
if (unknown.length > 0) {
  console.error(`unknown step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}

const failed = []
for (const [name, commands] of Object.entries(steps)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const started = performance.now()
  const { ok, output } = await runAll(commands)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (!ok) failed.push(name)
  if (!ok || told.has(name)) console.log(output.trimEnd())
}
rmSync(built, { recursive: true, force: true })
console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

/** @param {string[][]} commands */
async function runAll(commands) {
  let output = ''
  for (const [script = '', ...args] of commands) {
    const result = await run(script, args, { quiet: true })
    output += result.output
    if (result.code !== 0) return { ok: false, output }
  }
  return { ok: true, output }
}
