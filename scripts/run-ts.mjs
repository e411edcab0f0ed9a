// Runs a TypeScript file on Node: node scripts/run-ts.mjs app/data/check.ts [arguments]
// A module that exports main(args) has it called; a number that it returns is the exit code.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [entry, ...args] = process.argv.slice(2)
if (entry === undefined || !existsSync(entry)) {
  console.error(
    entry === undefined ? 'usage: node scripts/run-ts.mjs ENTRY [arguments]' : `there is no ${entry}`,
  )
  process.exit(2)
}
const file = resolve(entry)
process.argv = [process.execPath, file, ...args]

/** @type {{ module: { main?: (args: string[]) => unknown } }} */
const { module } = await runnerImport(file, {
  configFile: false,
  envFile: false,
  logLevel: 'error',
  resolve: { alias: { '~': fileURLToPath(new URL('../app', import.meta.url)) } },
})
const result = await module.main?.(args)
if (typeof result === 'number') process.exitCode = result
