// How our decks look in an office program: node scripts/check-office.mjs [--out reports/office] [--dpi 110]
// Makes decks of all saved charts, converts them with LibreOffice to PDF and PNG, and leaves the pages to be looked at.
// Fails where a deck does not open, has lost a slide, or where a chart's workbook does not open.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { run } from './run.mjs'

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'reports/office' }, dpi: { type: 'string', default: '110' } },
})
const out = resolve(values.out)
rmSync(out, { recursive: true, force: true })
mkdirSync(join(out, 'fonts'), { recursive: true })

/** A regular and a bold face from a variable one. */
const instances = `
import sys
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
for name, weight in (('Regular', 400), ('Bold', 700)):
    font = instantiateVariableFont(TTFont(sys.argv[1]), {'wght': weight})
    font.flavor = None
    for record in font['name'].names:
        if record.nameID == 2: record.string = name
    if weight == 700:
        font['OS/2'].fsSelection = (font['OS/2'].fsSelection & ~0x40) | 0x20
        font['OS/2'].usWeightClass = 700
        font['head'].macStyle |= 1
    font.save(f'{sys.argv[2]}/SourceSerif4-{name}.ttf')
`

need()
const fonts = ourFonts()
const written = await run('scripts/run-ts.mjs', ['tests/export/writeDecks.ts', out], { quiet: true })
if (written.code !== 0) {
  console.error(written.output)
  process.exit(1)
}
let failed = false
for (const line of written.output.trim().split('\n')) {
  const [name = '', slides = ''] = line.split(' ')
  const pages = render(name)
  const isWhole = pages === Number(slides)
  failed ||= !isWhole
  console.log(`${isWhole ? '✓' : '✗'} ${name}: ${pages} of ${slides} slides, ${values.out}/${name}-*.png`)
}
const rows = workbookRows(join(out, 'wide-light.pptx'))
failed ||= rows < 2
console.log(`${rows < 2 ? '✗' : '✓'} the first chart's workbook opens: ${rows} rows`)
process.exitCode = failed ? 1 : 0

/** @param {string} name of a deck; its pages as PDF and PNG beside it */
function render(name) {
  convert('pdf', join(out, `${name}.pptx`))
  call('pdftoppm', ['-r', values.dpi, '-png', join(out, `${name}.pdf`), join(out, name)])
  return readdirSync(out).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png')).length
}

/**
 * @param {string} deck
 * @returns how many rows LibreOffice reads in the first chart's data
 */
function workbookRows(deck) {
  const book = unzipSync(readFileSync(deck))['ppt/embeddings/amur1.xlsx']
  if (book === undefined) return 0
  writeFileSync(join(out, 'workbook.xlsx'), book)
  convert('csv', join(out, 'workbook.xlsx'))
  const csv = join(out, 'workbook.csv')
  return existsSync(csv) ? strFromU8(readFileSync(csv)).trim().split('\n').length : 0
}

/**
 * @param {string} form
 * @param {string} file
 */
function convert(form, file) {
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`
  call('soffice', [profile, '--headless', '--convert-to', form, '--outdir', out, file], fonts)
}

/** Installs what is missing where it may, and says so. */
function need() {
  const missing = ['soffice', 'pdftoppm'].filter((program) => !isThere(program))
  if (missing.length === 0) return
  const packages = [
    'libreoffice-impress',
    'libreoffice-calc',
    'poppler-utils',
    'fonts-inter',
    'fonts-dejavu-core',
  ]
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!debian) {
    console.error(`${missing.join(' and ')} missing: install LibreOffice and poppler, then try again`)
    process.exit(1)
  }
  console.log(`${missing.join(' and ')} missing. Installing ${packages.join(', ')} from Debian`)
  call('apt-get', ['update', '-q'])
  call('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages])
}

/** @param {string} program */
function isThere(program) {
  return spawnSync('which', [program], { stdio: 'ignore' }).status === 0
}

/**
 * The site's own serif as an office program can read it, where Debian's fonttools are installed; else it takes another,
 * as it does for most who open a deck.
 * @returns {Record<string, string>} the environment in which it is found
 */
function ourFonts() {
  const source =
    'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'
  const made = spawnSync('/usr/bin/python3', ['-c', instances, source, join(out, 'fonts')], {
    stdio: 'ignore',
  })
  if (made.status !== 0) {
    console.log('Without python3-fonttools and python3-brotli: pages are set in another serif.')
    return {}
  }
  const file = join(out, 'fonts', 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include><dir>${join(out, 'fonts')}</dir></fontconfig>`,
  )
  return { FONTCONFIG_FILE: file }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function call(program, args, env = {}) {
  const { status, stderr } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
  })
  if (status === 0) return
  console.error(`“${program} ${args.join(' ')}” failed\n${stderr}`)
  process.exit(1)
}
