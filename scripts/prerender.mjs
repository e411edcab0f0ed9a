// Renders every built page once and writes the figure into its HTML, so that a browser paints it before any script runs.
// In jsdom, because Recharts draws nothing through react-dom/server.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { JSDOM } from 'jsdom'
import { build } from 'vite'

const site = 'https://amur.invalid'

/** What React and the app look for on the global object. */
const browserGlobals = [
  'window', 'document', 'navigator', 'location', 'history', 'localStorage', 'HTMLElement', 'HTMLIFrameElement',
  'Element', 'SVGElement', 'Node', 'Event', 'CustomEvent', 'MutationObserver', 'getComputedStyle',
  'requestAnimationFrame', 'cancelAnimationFrame',
]

/** @returns {import('vite').Plugin} comes after the pages have been written and before inline code is hashed */
export function prerender() {
  /** @type {import('vite').ResolvedConfig} */
  let config
  return {
    name: 'amur:prerender',
    apply: (_, { isSsrBuild }) => isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const dist = join(config.root, config.build.outDir)
        const render = await bundled(config)
        const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'))
        await inDocument(dist, config.base, async (dom) => {
          for (const page of pages) {
            const folder = dirname(page) === '.' ? '' : `${dirname(page).split(sep).join('/')}/`
            await writePage(join(dist, page), dom, `${site}${config.base}${folder}`, render)
          }
        })
      },
    },
  }
}

/**
 * The app's own render function, bundled for Node.
 * @param {import('vite').ResolvedConfig} config
 * @returns {Promise<(element: Element) => Promise<string>>}
 */
async function bundled(config) {
  const outDir = join(config.root, 'node_modules/.cache/amur-prerender')
  await build({
    configFile: false,
    root: config.root,
    base: config.base,
    logLevel: 'error',
    resolve: { alias: config.resolve.alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: 'app/shell/prerender.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      // One file: a chunk that imports it back would meet a second copy of React.
      rolldownOptions: { output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  })
  const { prerender: render } = await import(`${pathToFileURL(join(outDir, 'prerender.js')).href}?${Date.now()}`)
  return render
}

/**
 * Runs work with jsdom's globals in place of Node's, and puts Node's back.
 * @param {string} dist
 * @param {string} base
 * @param {(dom: JSDOM) => Promise<void>} work
 */
async function inDocument(dist, base, work) {
  const dom = new JSDOM('<!doctype html><div id="root"></div>', { url: site, pretendToBeVisual: true })
  dom.window.matchMedia = noMedia
  const descriptors = new Map([...browserGlobals, 'fetch'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]))
  for (const name of browserGlobals) {
    const value = name === 'window' ? dom.window : Reflect.get(dom.window, name)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  globalThis.fetch = async (address) => {
    const file = relative(base, String(address))
    return new Response(readFileSync(join(dist, file)))
  }
  try {
    await work(dom)
  } finally {
    for (const [name, descriptor] of descriptors) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name)
      else Object.defineProperty(globalThis, name, descriptor)
    }
    dom.window.close()
  }
}

/**
 * @param {string} query
 * @returns {MediaQueryList} of a desk in light colours
 */
const noMedia = (query) => ({
  media: query,
  matches: false,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
})

/**
 * @param {string} file
 * @param {JSDOM} dom
 * @param {string} url
 * @param {(element: Element) => Promise<string>} render
 */
async function writePage(file, dom, url, render) {
  dom.reconfigure({ url })
  const root = dom.window.document.createElement('div')
  dom.window.document.body.replaceChildren(root)
  // The policy refuses style attributes in HTML; the sizes that they carry stand as attributes too.
  const markup = (await render(root)).replaceAll(/ style="[^"]*"/g, '')
  const html = readFileSync(file, 'utf8')
  writeFileSync(file, html.replace('<div id="root"></div>', () => `<div id="root">${markup}</div>`))
}
