import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Code of the app as one script that a test runs in a built page; style sheets and files are the page's own. */
export async function bundled(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '~': `${root}/app` } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'baseline-widely-available',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'harness' },
    },
  })
  const [{ output: files } = { output: [] }] = Array.isArray(output)
    ? output
    : 'output' in output
      ? [output]
      : []
  const script = files.find((file) => file.type === 'chunk')
  if (script === undefined || script.type !== 'chunk') throw new Error(`nothing was built of ${entry}`)
  return script.code
}
