import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const inline = /<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/g
const elsewhere = /\ssrc\s*=|\stype\s*=\s*["']?(?:application|text)\/(?!javascript)/

/**
 * The sha256 sources that a page's own inline scripts and styles need under a strict policy.
 * @param {string} html
 */
export function inlineSources(html) {
  /** @type {{ script: string[], style: string[] }} */
  const sources = { script: [], style: [] }
  for (const [, tag, attributes = '', body = ''] of html.matchAll(inline)) {
    if (elsewhere.test(attributes) || body === '') continue
    sources[tag === 'script' ? 'script' : 'style'].push(
      `'sha256-${createHash('sha256').update(body).digest('base64')}'`,
    )
  }
  return sources
}

/**
 * Adds the hashes of every built page's inline code to script-src and style-src of `_headers`, and writes the finished
 * policy into the pages too: a host that sends no headers of ours still serves pages that hold to it.
 * @param {string} dir the built site
 */
export function writeInlineHashes(dir) {
  const file = join(dir, '_headers')
  if (!existsSync(file)) return
  /** @type {{ script: Set<string>, style: Set<string> }} */
  const all = { script: new Set(), style: new Set() }
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  for (const name of pages) {
    const page = inlineSources(readFileSync(join(dir, name), 'utf8'))
    for (const source of page.script) all.script.add(source)
    for (const source of page.style) all.style.add(source)
  }
  let text = readFileSync(file, 'utf8')
  for (const kind of /** @type {const} */ (['script', 'style'])) {
    const hashes = [...all[kind]].toSorted().join(' ')
    if (hashes !== '') text = text.replaceAll(`${kind}-src 'self'`, `${kind}-src 'self' ${hashes}`)
  }
  writeFileSync(file, text)
  const policy = /Content-Security-Policy: (default-src .*)/.exec(text)?.[1]
  if (policy === undefined) throw new Error('_headers names no policy that begins with default-src')
  for (const name of pages) {
    const html = readFileSync(join(dir, name), 'utf8')
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
    writeFileSync(
      join(dir, name),
      html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${meta}`),
    )
  }
}

/** @returns {import('vite').Plugin} runs after every page has been written */
export function inlineHashes() {
  let dir = 'dist'
  return {
    name: 'amur:inline-hashes',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      dir = resolve(config.root, config.build.outDir)
    },
    closeBundle: { order: 'post', sequential: true, handler: () => writeInlineHashes(dir) },
  }
}
