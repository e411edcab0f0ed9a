import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { amurData } from './app/data/vite-plugin'
import { inlineHashes } from './scripts/inline-hashes.mjs'
import { basePath } from './scripts/base-path.mjs'
import { prerender } from './scripts/prerender.mjs'

const app = fileURLToPath(new URL('./app', import.meta.url))

export default defineConfig({
  base: basePath(process.env['BASE_PATH']),
  // In this order: amurData writes the pages, prerender fills them, inlineHashes reads them.
  plugins: [react(), amurData(), prerender(), inlineHashes()],
  resolve: { alias: { '~': app } },
  build: {
    target: 'baseline-widely-available',
    // JSON imported with ?url and fonts stay files, however small.
    assetsInlineLimit: 0,
    // dist/.vite/manifest.json: scripts/budget.mjs follows it from the entry to the first chart.
    manifest: true,
    reportCompressedSize: false,
    // What every page loads is one file: parted into a dozen by who else uses each, it is 7 kB larger. The entry stays
    // out of it, since it waits for a chart's code, which needs this file.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'common', tags: ['$initial'], test: (id) => !/index\.html|main\.tsx$/.test(id) }],
        },
      },
    },
  },
})
