// How much script a reader waits for before the first chart answers: node scripts/budget.mjs [DIST]
// Counted: what index.html loads (scripts, modulepreload, their static imports) and the chart kind that pages open with.
// Fails above the limit.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const limit = 230_000
/** Chunks loaded by import() that the first chart needs: it has lines. The evidence follows when the chart stands. */
const firstView = /^app\/charts\/kinds\/line\//

/** @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */

const dir = process.argv[2] ?? 'dist'
const path = join(dir, '.vite/manifest.json')
if (!existsSync(path)) {
  console.error(`no ${path}: run “npm run build” first`)
  process.exit(1)
}
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(path, 'utf8'))
/** @type {Map<string, string>} file → why it is loaded */
const loaded = new Map()

/** @param {string} key @param {string} why */
function take(key, why) {
  const chunk = manifest[key]
  if (chunk === undefined || loaded.has(chunk.file)) return
  if (chunk.file.endsWith('.js')) loaded.set(chunk.file, why)
  for (const next of chunk.imports ?? []) take(next, 'imported')
  for (const next of chunk.dynamicImports ?? []) if (firstView.test(next)) take(next, `import() of ${next}`)
}

for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry === true) take(key, 'entry')
const html = readFileSync(join(dir, 'index.html'), 'utf8')
for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g)) {
  const file = Object.values(manifest).find((chunk) => address.endsWith(`/${chunk.file}`))?.file
  if (file !== undefined && !loaded.has(file)) loaded.set(file, 'index.html')
}

const rows = [...loaded]
  .map(([file, why]) => ({ file, why, size: gzipSync(readFileSync(join(dir, file)), { level: 9 }).length }))
  .toSorted((a, b) => b.size - a.size)
const total = rows.reduce((sum, row) => sum + row.size, 0)
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(7)

console.log('   kB gzip')
for (const { file, why, size } of rows) console.log(`   ${kilobytes(size)}  ${file}  (${why})`)
console.log(`   ${kilobytes(total)}  before the first chart answers; at most ${limit / 1000}`)
if (total > limit) process.exitCode = 1
