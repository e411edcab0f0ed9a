import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Host {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Somebody else's page on a port of its own. */
export async function hostOf(body: string, headers: Readonly<Record<string, string>> = {}): Promise<Host> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${body}</body></html>`
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(204).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
