import { execFileSync, spawnSync } from 'node:child_process'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { siteFile } from '~/export/data/siteFile'
import { snippetIds, snippetOf } from '~/export/data/snippetOf'
import { parseCsv } from '../../../app/data/parse-csv'
import { publishedOf } from '../../../mocks/handlers'
import { anItem } from '../item'

const item = anItem(['trade-total', 'trade-china-to-russia'])
const file = 'https://amur.example/data/observations.csv'
const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0

describe('siteFile', () => {
  it('finds the published files beside the page, below the site’s folder', () => {
    expect(siteFile('https://a.example/amur/chart/x/?pin=1', 'data/observations.csv', '/amur/')).toBe(
      'https://a.example/amur/data/observations.csv',
    )
    expect(siteFile('https://a.example/?series=a', 'data/observations.csv', '/')).toBe(
      'https://a.example/data/observations.csv',
    )
  })
})

describe('snippetOf', () => {
  it.each(snippetIds)('%s fetches the published file of this site and keeps the figure’s series', (id) => {
    const text = snippetOf(item, id)
    expect(text).toContain(`"${file}"`)
    expect(text).toContain('"trade-total", "trade-china-to-russia"')
    expect(text).toContain('Cite the article that a row names.')
  })

  it('observable gives numbers, days and null, and the rows of the series alone', () => {
    const [head = [], ...rows] = parseCsv(publishedOf().get('data/observations.csv') ?? '')
    const csv = (address: string, convert: (row: Record<string, string>) => unknown) => {
      expect(address).toBe(file)
      return rows
        .map((row) => convert(Object.fromEntries(head.map((name, index) => [name, row[index] ?? '']))))
        .filter((row) => row !== null)
    }
    const cell = { d3: { csv }, Date, claims: [] as readonly Record<string, unknown>[] }
    runInNewContext(snippetOf(item, 'observable'), cell)
    const { claims } = cell
    expect(new Set(claims.map((row) => row['series_id']))).toEqual(
      new Set(['trade-total', 'trade-china-to-russia']),
    )
    expect(claims.find((row) => row['observation_id'] === 'trade-2022')).toMatchObject({
      value: 190.27,
      value_low: null,
      period_start: new Date('2022-01-01'),
    })
  })

  it('excel is one expression whose brackets close, and names columns that there are', () => {
    const text = snippetOf(item, 'excel').replaceAll(/"(?:[^"]|"")*"|\/\/.*/g, '')
    for (const [open, close] of ['()', '[]', '{}'].map((pair) => pair.split(''))) {
      expect(text.split(open ?? '').length).toBe(text.split(close ?? '').length)
    }
    const [head = []] = parseCsv(publishedOf().get('data/observations.csv') ?? '')
    const typed = [...snippetOf(item, 'excel').matchAll(/\{"(\w+)", (?:type|Int64)/g)].map(([, name]) => name)
    expect(typed).toHaveLength(6)
    expect(typed.filter((name) => !head.includes(name ?? ''))).toEqual([])
  })

  it.skipIf(!has('python3', '--version'))('pandas is Python', () => {
    const check = 'import ast, sys; ast.parse(sys.stdin.read())'
    expect(() => execFileSync('python3', ['-c', check], { input: snippetOf(item, 'pandas') })).not.toThrow()
  })

  it.skipIf(!has('Rscript', '--version'))('r is R', () => {
    const check = 'invisible(parse(file("stdin")))'
    expect(() => execFileSync('Rscript', ['-e', check], { input: snippetOf(item, 'r') })).not.toThrow()
  })
})
