import { existsSync, readFileSync } from 'node:fs'

/**
 * One block of a `_headers` file (the form that Netlify and Cloudflare Pages read).
 * @typedef {{ pattern: RegExp, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * Reads a `_headers` file: an address pattern at the line's start, indented `Name: value` lines below it.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    if (!/^\s/.test(line)) {
      rules.push({ pattern: patternOf(line.trim()), headers: [] })
      continue
    }
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (rule === undefined || colon < 0) throw new Error(`_headers: “${line.trim()}” is not “Name: value”`)
    rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
  }
  return rules
}

/**
 * Headers for one address. Where several rules give the same header, the values are joined by a comma, as the hosts
 * do; for a Content-Security-Policy that means that all of them hold.
 * @param {HeaderRule[]} rules
 * @param {string} path from the site's own root, e.g. `/chart/trade-total/`
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue
    for (const [name, value] of headers) {
      const key = name.toLowerCase()
      const earlier = found.get(key)
      found.set(key, earlier === undefined ? value : `${earlier}, ${value}`)
    }
  }
  return found
}

/**
 * @param {string} file
 * @returns {HeaderRule[]} no rules where there is no file
 */
export function readHeaders(file) {
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : []
}

/** @param {string} text an address in which `*` stands for anything */
function patternOf(text) {
  const parts = text.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`)
}
