// How much script a reader waits for before the first chart answers: node scripts/budget.mjs [DIST]
// Counted, of the explorer and of a frame: what the page loads (scripts, modulepreload, their static imports) and the
// chart kind that pages open with. Fails above a limit.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

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
const [someChart = ''] = readdirSync(join(dir, 'embed'))
/** What is built from each entry, and how much of it may be script, in bytes. */
const pages = [
  { entry: 'index.html', page: 'index.html', limit: 237_000 },
  { entry: 'embed.html', page: `embed/${someChart}/index.html`, limit: 215_000 },
]

console.log('   kB gzip')
for (const { entry, page, limit } of pages) {
  const rows = [...loadedBy(entry, page)]
    .map(([file, why]) => ({ file, why, size: gzipSync(readFileSync(join(dir, file)), { level: 9 }).length }))
    .toSorted((a, b) => b.size - a.size)
  const total = rows.reduce((sum, row) => sum + row.size, 0)
  for (const { file, why, size } of rows) console.log(`   ${kilobytes(size)}  ${file}  (${why})`)
  console.log(`   ${kilobytes(total)}  before the chart of ${page} answers; at most ${limit / 1000}`)
  if (total > limit) process.exitCode = 1
}

/**
 * @param {string} entry
 * @param {string} page
 * @returns {Map<string, string>} file → why it is loaded
 */
function loadedBy(entry, page) {
  /** @type {Map<string, string>} */
  const loaded = new Map()
  /** @param {string} key @param {string} why */
  const take = (key, why) => {
    const chunk = manifest[key]
    if (chunk === undefined || loaded.has(chunk.file)) return
    if (chunk.file.endsWith('.js')) loaded.set(chunk.file, why)
    for (const next of chunk.imports ?? []) take(next, 'imported')
    for (const next of chunk.dynamicImports ?? []) if (firstView.test(next)) take(next, `import() of ${next}`)
  }
  take(entry, 'entry')
  const html = readFileSync(join(dir, page), 'utf8')
  for (const [, address = ''] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g)) {
    const file = Object.values(manifest).find((chunk) => address.endsWith(`/${chunk.file}`))?.file
    if (file !== undefined && !loaded.has(file)) loaded.set(file, page)
  }
  return loaded
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(7)
}
