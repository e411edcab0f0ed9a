// Serves the built site as a good static host would: node scripts/serve.mjs
// PORT (else the first free one from 4173), HOST (else this machine only), BASE_PATH, AMUR_DIST (else dist).
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { basePath } from './base-path.mjs'
import { headersFor, readHeaders } from './headers.mjs'

/** @type {Record<string, string>} */
const types = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
const squeezed = /charset|wasm/

/** @typedef {{ mtime: number, etag: string, type: string, raw: Buffer, gzip: Buffer | undefined }} Held */

/**
 * @param {{ dir?: string, base?: string, port?: number | undefined, host?: string }} [options]
 *   port 0 takes any free one; without a port the first free one from 4173
 */
export async function startServer({ dir = 'dist', base = '/', port, host = '127.0.0.1' } = {}) {
  const root = resolve(dir)
  if (!existsSync(join(root, 'index.html'))) throw new Error(`no site in ${dir}: run “npm run build” first`)
  const rules = readHeaders(join(root, '_headers'))
  /** @type {Map<string, Held>} */
  const held = new Map()

  /** @param {string} file */
  const read = (file) => {
    const mtime = statSync(file).mtimeMs
    const known = held.get(file)
    if (known?.mtime === mtime) return known
    const raw = readFileSync(file)
    const type = types[extname(file)] ?? 'application/octet-stream'
    const gzip = squeezed.test(type) ? gzipSync(raw, { level: 9 }) : undefined
    const fresh = {
      mtime,
      etag: `"${raw.length.toString(36)}-${Math.round(mtime).toString(36)}"`,
      type,
      raw,
      gzip,
    }
    held.set(file, fresh)
    return fresh
  }

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    if (!pathname.startsWith(base)) {
      const to = pathname === '/' || `${pathname}/` === base ? `${base}${search}` : undefined
      return void (to === undefined
        ? response.writeHead(404, { 'content-type': 'text/plain' }).end(`The site is at ${base}\n`)
        : response.writeHead(302, { location: to }).end())
    }
    const path = `/${pathname.slice(base.length)}`
    const found = locate(root, path)
    if (found !== undefined && 'slash' in found) {
      return void response.writeHead(301, { location: `${pathname}/${search}` }).end()
    }
    const missing = found === undefined
    const file = missing ? join(root, '404.html') : found.file
    const headers = headersFor(rules, missing ? '/404.html' : path)
    if (missing && !existsSync(file)) {
      return void response
        .writeHead(404, { ...Object.fromEntries(headers), 'content-type': 'text/plain' })
        .end('Not found\n')
    }
    const { etag, type, raw, gzip } = read(file)
    headers.set('content-type', type)
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache')
    headers.set('etag', etag)
    if (!missing && request.headers['if-none-match'] === etag) {
      return void response.writeHead(304, Object.fromEntries(headers)).end()
    }
    const packed = gzip !== undefined && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const body = packed ? gzip : raw
    if (packed) headers.set('content-encoding', 'gzip')
    if (gzip !== undefined) headers.set('vary', 'accept-encoding')
    headers.set('content-length', String(body.length))
    response.writeHead(missing ? 404 : 200, Object.fromEntries(headers))
    response.end(request.method === 'HEAD' ? undefined : body)
  })

  const taken = await listen(server, port, host)
  return {
    url: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(done)
        server.closeAllConnections()
      }),
  }
}

/**
 * The file at an address: itself, or a folder's index.html; a folder asked for without its slash is told so.
 * @param {string} root
 * @param {string} path
 * @returns {{ file: string } | { slash: true } | undefined}
 */
function locate(root, path) {
  let file
  try {
    file = join(root, normalize(decodeURIComponent(path)))
  } catch {
    return undefined
  }
  if (file !== root && !file.startsWith(root + sep)) return undefined
  // The host's own configuration and the build's notes are not part of the site.
  if (path === '/_headers' || path.startsWith('/.')) return undefined
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() === true) return { file }
  const index = join(file, 'index.html')
  if (stat?.isDirectory() !== true || !existsSync(index)) return undefined
  return path.endsWith('/') ? { file: index } : { slash: true }
}

/**
 * @param {import('node:http').Server} server
 * @param {number | undefined} wanted
 * @param {string} host
 * @returns {Promise<number>} the port that it took
 */
async function listen(server, wanted, host) {
  for (let port = wanted ?? 4173; ; port += 1) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail)
        server.listen(port, host, () => done(undefined))
      })
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : port
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!busy || wanted !== undefined || port > 4272) throw error
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { PORT, HOST, BASE_PATH, AMUR_DIST } = process.env
  try {
    const { url } = await startServer({
      dir: AMUR_DIST ?? 'dist',
      base: basePath(BASE_PATH),
      port: PORT === undefined || PORT === '' ? undefined : Number(PORT),
      host: HOST ?? '127.0.0.1',
    })
    console.log(`Amur is at ${url}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
