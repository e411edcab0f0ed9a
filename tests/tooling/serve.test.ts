import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { basePath } from '../../scripts/base-path.mjs'
import { startServer } from '../../scripts/serve.mjs'

let site = ''
let server: Awaited<ReturnType<typeof startServer>>

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'amur-serve-'))
  site = join(dir, 'site')
  mkdirSync(join(site, 'chart/oil'), { recursive: true })
  writeFileSync(join(dir, 'secret.txt'), 'not part of the site')
  writeFileSync(join(site, 'index.html'), '<p>home</p>')
  writeFileSync(join(site, '404.html'), '<p>nothing here</p>')
  writeFileSync(join(site, 'chart/oil/index.html'), '<p>oil</p>')
  writeFileSync(join(site, '_headers'), '/*\n  X-Site: amur\n/chart/*\n  X-Page: chart\n')
  server = await startServer({ dir: site, base: '/amur/', port: 0 })
})
afterAll(async () => {
  await server.close()
  rmSync(join(site, '..'), { recursive: true, force: true })
})

const get = (path: string, headers = {}) => fetch(new URL(path, server.url), { redirect: 'manual', headers })

describe('the static server', () => {
  it('serves a folder by its index.html, packed', async () => {
    const response = await get('chart/oil/')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe('<p>oil</p>')
  })

  it('applies the headers of addresses below its base path', async () => {
    const { headers } = await get('chart/oil/')
    expect([headers.get('x-site'), headers.get('x-page')]).toEqual(['amur', 'chart'])
  })

  it('adds the slash that a folder lacks, and keeps the query', async () => {
    const response = await get('chart/oil?freq=q')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/amur/chart/oil/?freq=q'])
  })

  it('answers 404 with the page for it', async () => {
    const response = await get('chart/none/')
    expect([response.status, await response.text()]).toEqual([404, '<p>nothing here</p>'])
  })

  it('answers 304 for what the browser already has', async () => {
    const etag = (await get('')).headers.get('etag') ?? ''
    expect((await get('', { 'if-none-match': etag })).status).toBe(304)
  })

  it('sends a visitor of the bare host to the base path', async () => {
    expect((await get('/')).headers.get('location')).toBe('/amur/')
  })

  it('never leaves its folder, nor shows the host its own configuration', async () => {
    expect(await status('/amur/..%2fsecret.txt')).toBe(404)
    expect(await status('/amur/../secret.txt')).toBe(404)
    expect(await status('/amur/%')).toBe(404)
    expect(await status('/amur/_headers')).toBe(404)
  })
})

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['amur', '/amur/'],
    ['/a/b', '/a/b/'],
  ])('of %j is %s', (given, path) => expect(basePath(given)).toBe(path))
})

/** The status of a path sent as it is: fetch would tidy it first. */
function status(path: string) {
  return new Promise<number | undefined>((done, fail) => {
    const { hostname, port } = new URL(server.url)
    request({ hostname, port, path }, (response) => {
      response.resume()
      done(response.statusCode)
    })
      .on('error', fail)
      .end()
  })
}
