import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** What headless Chromium needs in a container, and what keeps it from talking to anyone. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @returns {string | undefined} path of an installed Chrome or Chromium; CHROME_PATH comes first */
export function findChromium() {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') {
    if (existsSync(CHROME_PATH)) return CHROME_PATH
    throw new Error(`CHROME_PATH: there is no ${CHROME_PATH}`)
  }
  return [...candidates(), chromium.executablePath()].find((path) => existsSync(path))
}

/** Finds a browser, or installs one and says so. */
export function needChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  const command = installer()
  console.log(`No Chrome or Chromium found. Installing one: ${command.join(' && ')}`)
  for (const line of command) {
    const [program = '', ...rest] = line.split(' ')
    const { status } = spawnSync(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) throw new Error(`“${line}” failed; install Chromium and set CHROME_PATH to it`)
  }
  const installed = findChromium()
  if (installed === undefined) throw new Error('Chromium was installed but not found; set CHROME_PATH to it')
  return installed
}

function installer() {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const debian =
    root && existsSync('/etc/os-release') && /^ID="?debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  if (debian) {
    return ['apt-get update -q', 'apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core']
  }
  return [root ? 'npx playwright install --with-deps chromium' : 'npx playwright install chromium']
}

function candidates() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LocalAppData']]
    const tails = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return roots.flatMap((dir) => (dir === undefined ? [] : tails.map((tail) => join(dir, tail))))
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ]
  const dirs = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => dirs.map((dir) => join(dir, name)))
}
