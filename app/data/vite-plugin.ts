import { join } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { auditOf } from '../domain/audit/audit'
import type { Corpus } from '../domain/corpus'
import { coverageOf } from '../domain/coverage'
import { readChecked } from './build/charts'
import { frontPage } from './build/html'
import { pageFiles } from './build/page-files'
import { sha256 } from './build/read'
import { siteOf } from './build/site'
import { explain } from './fault'
import type { Fault } from './fault'
import { oembedFiles } from './publish/oembed'
import { publish } from './publish/publish'
import type { Site } from './publish/site'

/**
 * Publishes `data/` beside the app. A build stops at faults and tells them all; a dev server shows them and goes on
 * with the last corpus that was whole.
 */
export function amurData(): Plugin {
  let root = process.cwd()
  let site: Site = { base: '/', origin: undefined }
  return {
    name: 'amur:data',
    // After Vite's own HTML plugin, whose finished index.html the other pages are made of.
    enforce: 'post',
    configResolved(config) {
      root = config.root
      site = siteOf(config.base, process.env['SITE_URL'])
      if (!config.base.startsWith('/')) {
        throw new Error(
          `base is “${config.base}”: pages in folders need one that begins with a slash, such as /amur/`,
        )
      }
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { corpus, faults } = await readChecked(root)
        if (faults.length > 0)
          throw new Error(`data/ has faults:\n\n${explain(faults)}\n\n${counted(faults)}`)
        const index = bundle['index.html']
        const app = index?.type === 'asset' ? entryName(text(index.source)) : undefined
        for (const [fileName, source] of filesOf(corpus, site, app)) {
          this.emitFile({ type: 'asset', fileName, source })
        }
        if (index?.type !== 'asset') return
        const html = text(index.source)
        const front = frontPage(html)
        index.source = front
        // A wrong address still reaches the app, which says what is not there.
        this.emitFile({ type: 'asset', fileName: '404.html', source: front })
        const frame = bundle['embed.html']
        const embed = frame?.type === 'asset' ? text(frame.source) : undefined
        for (const [fileName, source] of pageFiles({ index: html, embed }, corpus, site)) {
          this.emitFile({ type: 'asset', fileName, source })
        }
        // Frames are made of it; it is none itself.
        delete bundle['embed.html']
      },
    },
    async configureServer(server) {
      await serveData(server, root, site)
    },
  }
}

async function serveData(server: ViteDevServer, root: string, site: Site): Promise<void> {
  const dir = join(root, 'data')
  let files: ReadonlyMap<string, string> = new Map()
  let faults: readonly Fault[] = []
  const load = async () => {
    const reading = await readChecked(root)
    faults = reading.faults
    if (faults.length === 0) files = filesOf(reading.corpus, site)
    else server.config.logger.error(`data/ has faults:\n\n${explain(faults)}\n\n${counted(faults)}`)
  }
  const reload = async () => {
    await load()
    if (faults.length === 0) server.ws.send({ type: 'full-reload' })
    else server.ws.send({ type: 'error', err: { message: explain(faults), stack: '', plugin: 'amur:data' } })
  }
  await load()
  let waiting: NodeJS.Timeout | undefined
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(dir)) return
    // An editor that saves many files at once causes one reload.
    clearTimeout(waiting)
    waiting = setTimeout(() => void reload(), 100)
  })
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const [address = ''] = (request.url ?? '').split('?')
    // Published names are plain ASCII: an address needs no decoding.
    const path = address.startsWith(server.config.base) ? address.slice(server.config.base.length) : ''
    // In a build every frame has a file of its own.
    if (/^embed\/[^/]+\/$/.test(path)) request.url = `${server.config.base}embed.html`
    if (!path.startsWith('data/')) return next()
    const file = files.get(path)
    if (file !== undefined) return void response.writeHead(200, { 'content-type': typeOf(path) }).end(file)
    const [status, body] = files.size === 0 ? [500, explain(faults)] : [404, `${path} is not published`]
    return void response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(body)
  }
  // Registered before Vite's own, which would serve the files of data/ as they lie there.
  server.middlewares.use(answer)
}

function typeOf(path: string): string {
  if (path.endsWith('.json')) return 'application/json; charset=utf-8'
  return path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'text/plain; charset=utf-8'
}

/** @param app name of the entry script, where there is a build of it */
const filesOf = (corpus: Corpus, site: Site, app?: string): ReadonlyMap<string, string> =>
  new Map([
    ...publish(corpus, sha256, buildTime(), auditOf(corpus), coverageOf(corpus), app),
    ...oembedFiles(corpus, site),
  ])

/** `index-B1cd2E.js`: its name holds a hash of itself and of all that it imports. */
const entryName = (html: string): string | undefined =>
  /<script type="module"[^>]*\ssrc="[^"]*\/([^"/]+\.js)"/.exec(html)?.[1]

/** SOURCE_DATE_EPOCH makes two builds of one commit the same, byte for byte. */
function buildTime(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString()
}

const counted = (faults: readonly Fault[]): string => `${faults.length} faults`

const text = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)
