import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../scripts/find-chromium.mjs'

// scripts/test.mjs builds the site twice and says where; run by hand, the site is dist/ (npm run build).
const env = process.env
const port = env['AMUR_PORT'] ?? '4183'
const subpathPort = env['AMUR_SUBPATH_PORT']
const subpathDist = env['AMUR_SUBPATH_DIST']
const executablePath = findChromium()

const server = (dist: string, at: string, base: string) => ({
  command: 'node scripts/serve.mjs',
  cwd: '../..',
  env: { AMUR_DIST: dist, PORT: at, BASE_PATH: base },
  url: `http://localhost:${at}${base}`,
  stdout: 'ignore' as const,
  reuseExistingServer: false,
})

export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/browser',
  fullyParallel: true,
  forbidOnly: env['CI'] !== undefined,
  retries: env['CI'] === undefined ? 0 : 1,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: { args: chromiumArgs, ...(executablePath === undefined ? {} : { executablePath }) },
    // A page at the root of a host; specs give addresses without a leading slash, so they fit both.
    baseURL: `http://localhost:${port}/`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'root' },
    ...(subpathPort === undefined
      ? []
      : [
          {
            name: 'subpath',
            testMatch: ['smoke.spec.ts', '*.subpath.spec.ts'],
            use: { baseURL: `http://localhost:${subpathPort}/amur/` },
          },
        ]),
  ],
  webServer: [
    server(env['AMUR_DIST'] ?? 'dist', port, '/'),
    ...(subpathPort === undefined || subpathDist === undefined
      ? []
      : [server(subpathDist, subpathPort, '/amur/')]),
  ],
})
