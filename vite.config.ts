import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, normalizePath } from 'vite'
import { amurData } from './app/data/vite-plugin'
import { inlineHashes } from './scripts/inline-hashes.mjs'
import { basePath } from './scripts/base-path.mjs'
import { entryChunks } from './scripts/entry-chunks.mjs'
import { prerender } from './scripts/prerender.mjs'
import { wallWorker } from './scripts/wall-worker.mjs'

const app = normalizePath(fileURLToPath(new URL('./app', import.meta.url)))

const base = basePath(process.env['BASE_PATH'])

export default defineConfig({
  base,
  // In this order: amurData writes the pages, prerender fills them, inlineHashes reads them.
  plugins: [react(), amurData(), prerender(), inlineHashes(), wallWorker(base)],
  resolve: { alias: { '~': app } },
  build: {
    target: 'baseline-widely-available',
    // JSON imported with ?url and fonts stay files, however small.
    assetsInlineLimit: 0,
    // dist/.vite/manifest.json: scripts/budget.mjs follows it from the entry to the first chart.
    manifest: true,
    reportCompressedSize: false,
    // Every browser of the target knows such links or does well without them.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', embed: 'embed.html' },
      output: {
        codeSplitting: {
          groups: [entryChunks({ explorer: `${app}/main.tsx`, frame: `${app}/embed.tsx` })],
        },
      },
    },
  },
})
