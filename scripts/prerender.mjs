// Renders every built page once and writes the figure into its HTML, so that a browser paints it before any script runs.
// In jsdom, because Recharts draws nothing through react-dom/server.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { JSDOM } from 'jsdom'
import { build } from 'vite'

const site = 'https://amur.invalid'

/** What React and the app look for on the global object. */
const browserGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'HTMLElement',
  'HTMLIFrameElement',
  'Element',
  'SVGElement',
  'Node',
  'Event',
  'CustomEvent',
  'MutationObserver',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
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
        const dist = resolve(config.root, config.build.outDir)
        const render = await bundled(config)
        const codeOf = pageCode(dist, config.base)
        const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('index.html'),
        )
        await inDocument(dist, config.base, async (dom, takeFetched) => {
          for (const page of pages) {
            const folder = dirname(page) === '.' ? '' : `${dirname(page).split(sep).join('/')}/`
            dom.reconfigure({ url: `${site}${config.base}${folder}` })
            const root = dom.window.document.createElement('div')
            dom.window.document.body.replaceChildren(root)
            const markup = await render(root)
            const data = takeFetched().map(
              (href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`,
            )
            writePage(join(dist, page), markup, [...codeOf(page), ...data])
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
  // A folder of this build's own: builds may run side by side.
  const outDir = join(config.root, `node_modules/.cache/amur-prerender-${process.pid}`)
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
  const { prerender: render } = await import(
    `${pathToFileURL(join(outDir, 'prerender.js')).href}?${Date.now()}`
  )
  rmSync(outDir, { recursive: true, force: true })
  return render
}

/**
 * @param {string} dist
 * @param {string} base
 * @returns {(page: string) => string[]} the links of a page, by its file
 */
function pageCode(dist, base) {
  const chart = codeLinks(dist, base, 'app/charts/kinds/line/line.ts')
  const sources = codeLinks(dist, base, 'app/features/sources/SourcePages.tsx', 'app/shell/preloadSources.ts')
  const audit = codeLinks(dist, base, 'app/features/audit/AuditPage.tsx', 'app/shell/preloadAudit.ts')
  const coverage = codeLinks(
    dist,
    base,
    'app/features/coverage/CoveragePage.tsx',
    'app/shell/preloadCoverage.ts',
  )
  const wall = codeLinks(dist, base, 'app/features/wall/WallPage.tsx', 'app/charts/kinds/line/line.ts')
  return (page) => {
    if (page.startsWith(`wall${sep}`)) return wall
    if (page.startsWith(`sources${sep}`)) return sources
    if (page.startsWith(`coverage${sep}`)) return coverage
    return page.startsWith(`audit${sep}`) ? audit : chart
  }
}

/**
 * Links to what a first view needs beside the entry: the code and styles that it opens with, and the fonts of its text.
 * @param {string} dist
 * @param {string} base
 * @param {string[]} sources source files of the chunks that the page opens with
 */
function codeLinks(dist, base, ...sources) {
  /** @type {Record<string, { file: string, css?: string[], imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const openings = sources.map((source) => {
    const opening = manifest[source]
    if (opening === undefined) throw new Error(`the manifest does not list ${source}, which pages open with`)
    return opening
  })
  // The kinds share a chunk, and its styles with it.
  const imports = openings.flatMap((opening) =>
    (opening.imports ?? []).flatMap((name) => manifest[name] ?? []),
  )
  const chunks = [...new Set([...openings, ...imports])]
  const styles = new Set(chunks.flatMap(({ css }) => css ?? []))
  const fonts = readdirSync(join(dist, 'assets')).filter((name) => /-latin-wght-normal-.*\.woff2$/.test(name))
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`),
    ...fonts.map(
      (name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}assets/${name}">`,
    ),
    ...chunks.map(({ file }) => `<link rel="modulepreload" crossorigin href="${base}${file}">`),
  ]
}

/**
 * Runs work with jsdom's globals in place of Node's, and puts Node's back.
 * @param {string} dist
 * @param {string} base
 * @param {(dom: JSDOM, takeFetched: () => string[]) => Promise<void>} work `takeFetched` tells what was loaded since last asked
 */
async function inDocument(dist, base, work) {
  const dom = new JSDOM('<!doctype html><div id="root"></div>', { url: site, pretendToBeVisual: true })
  dom.window.matchMedia = noMedia
  const descriptors = new Map(
    [...browserGlobals, 'fetch'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
  )
  for (const name of browserGlobals) {
    const value = name === 'window' ? dom.window : Reflect.get(dom.window, name)
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  /** @type {string[]} */
  let fetched = []
  globalThis.fetch = async (address) => {
    if (typeof address !== 'string') throw new TypeError('the app asks for its files by their addresses')
    fetched.push(address)
    return new Response(readFileSync(join(dist, relative(base, address))))
  }
  const takeFetched = () => {
    const taken = fetched
    fetched = []
    return taken
  }
  try {
    await work(dom, takeFetched)
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
 * @param {string} markup
 * @param {string[]} links
 */
function writePage(file, markup, links) {
  // The policy refuses style attributes in HTML; the sizes that they carry stand as attributes too.
  const plain = markup.replaceAll(/ style="[^"]*"/g, '')
  const html = readFileSync(file, 'utf8')
  const filled = html
    .replace('<div id="root"></div>', () => `<div id="root">${plain}</div>`)
    .replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`)
  writeFileSync(file, filled)
}
