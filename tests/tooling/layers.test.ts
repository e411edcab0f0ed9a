import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The layer table as cases: [file under app/, what it imports]. */
const forbidden = [
  ['domain/a.ts', 'react'],
  ['domain/b.ts', 'valibot'],
  ['domain/c.ts', 'node:fs'],
  ['domain/d.ts', '../data/schema'],
  ['domain/e.ts', '~/view/codec'],
  ['domain/deep/f.ts', '../../ui/Button'],
  ['data/a.ts', 'react'],
  ['data/b.ts', '@tanstack/react-query'],
  ['data/c.ts', '../charts/registry'],
  ['data/d.ts', '~/domain/unit'],
  ['data/e.ts', 'node:fs'],
  ['data/vite-plugin.ts', '../view/codec'],
  ['data/queries.ts', 'zustand'],
  ['ui/a.tsx', '~/domain/unit'],
  ['ui/b.tsx', 'zustand'],
  ['ui/c.tsx', '../data/decode'],
  ['store/a.ts', '~/data/decode'],
  ['store/b.ts', '@tanstack/react-query'],
  ['store/c.ts', '~/domain/unit'],
  ['charts/a.tsx', '~/view/codec'],
  ['charts/b.tsx', '~/data/queries'],
  ['charts/c.tsx', '~/store/hover'],
  ['charts/d.tsx', '~/figure/prepare'],
  ['charts/kinds/line/e.tsx', '../../../view/codec'],
  ['charts/f.tsx', 'd3-scale'],
  ['view/a.ts', '~/charts/ticks'],
  ['view/b.ts', 'recharts'],
  ['view/c.ts', '~/data/queries'],
  ['figure/a.ts', '~/data/queries'],
  ['figure/b.tsx', '~/store/hover'],
  ['figure/c.tsx', 'recharts'],
  ['export/a.ts', '~/store/jobs'],
  ['export/b.ts', '../data/queries'],
  ['features/sources/a.tsx', '~/features/explore/Facets'],
  ['features/sources/b.tsx', '../explore/Facets'],
  ['features/sources/c.tsx', 'recharts'],
  ['features/sources/d.tsx', '~/shell/routes'],
  ['features/sources/list/e.tsx', '../../explore/Facets'],
  ['features/sources/list/f.tsx', 'recharts'],
  ['shell/a.tsx', 'recharts'],
] as const

const allowed = [
  ['domain/a.ts', './unit'],
  ['data/a.ts', '../domain/unit'],
  ['data/b.ts', 'valibot'],
  ['data/queries.ts', '@tanstack/react-query'],
  ['data/vite-plugin.ts', 'node:fs'],
  ['ui/a.tsx', 'react'],
  ['store/a.ts', 'zustand/middleware'],
  ['charts/a.tsx', 'recharts'],
  ['charts/kinds/line/b.tsx', '~/charts/ticks'],
  ['charts/kinds/line/c.tsx', '../../ticks'],
  ['charts/d.tsx', '~/ui/Tooltip'],
  ['view/a.ts', '~/charts/registry'],
  ['view/b.ts', '~/domain/period'],
  ['figure/a.tsx', '~/charts/registry'],
  ['figure/b.tsx', '~/view/codec'],
  ['export/a.ts', 'fflate'],
  ['export/b.ts', '~/figure/prepare'],
  ['features/sources/a.tsx', './List'],
  ['features/sources/list/b.tsx', '../Page'],
  ['features/sources/c.tsx', '~/data/queries'],
  ['features/sources/d.tsx', '~/store/hover'],
  ['shell/a.tsx', '~/features/explore/Page'],
] as const

let dir = ''
let forbiddenRefusals = new Set<string>()
let allowedRefusals = new Set<string>()

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'amur-layers-'))
  forbiddenRefusals = refusals(join(dir, 'forbidden'), forbidden)
  allowedRefusals = refusals(join(dir, 'allowed'), allowed)
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

describe('the layer table', () => {
  it.each(forbidden)('keeps app/%s from importing %s', (file) => {
    expect(forbiddenRefusals).toContain(`app/${file}`)
  })

  it.each(allowed)('lets app/%s import %s', (file) => {
    expect(allowedRefusals).not.toContain(`app/${file}`)
  })

  it('lets the store take types from the domain', () => {
    const type = "import type { SeriesId } from '~/domain/brand'\nexport type Chosen = SeriesId\n"
    expect(lint(join(dir, 'types'), [['store/a.ts', type]])).toEqual(new Set())
  })

  // The linter reads static imports only; a layer may still load its own files when they are needed.
  it('is not bypassed by import()', () => {
    const lazy = new Set(['shell', 'features', 'export'])
    const found = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !lazy.has(file.split(/[\\/]/)[0] ?? ''))
      .filter((file) => /\bimport\((?!\s*['"]\.\/)/.test(readFileSync(join('app', file), 'utf8')))
    expect(found).toEqual([])
  })
})

function refusals(root: string, cases: readonly (readonly [file: string, source: string])[]) {
  return lint(
    root,
    cases.map(([file, source]) => [file, `import { thing } from '${source}'\nexport const other = thing\n`]),
  )
}

/** Lints files by the project's own rules, without type information; gives those refused for an import. */
function lint(root: string, files: readonly (readonly [file: string, text: string])[]): Set<string> {
  for (const [file, text] of files) {
    mkdirSync(join(root, 'app', dirname(file)), { recursive: true })
    writeFileSync(join(root, 'app', file), text)
  }
  const rules = readFileSync('.oxlintrc.json', 'utf8').replace('"typeAware": true', '"typeAware": false')
  writeFileSync(join(root, '.oxlintrc.json'), rules)
  const oxlint = resolve('node_modules/oxlint/bin/oxlint')
  expect(existsSync(oxlint)).toBe(true)
  let output = ''
  try {
    output = execFileSync(process.execPath, [oxlint, '-f', 'json'], { cwd: root, encoding: 'utf8' })
  } catch (error) {
    // It exits with 1 when it finds something, which is what is asked of it.
    output = String((error as { stdout?: string }).stdout)
  }
  const { diagnostics } = JSON.parse(output) as { diagnostics: { code: string; filename: string }[] }
  return new Set(
    diagnostics
      .filter((found) => found.code === 'eslint(no-restricted-imports)')
      .map((found) => found.filename.replaceAll('\\', '/')),
  )
}
