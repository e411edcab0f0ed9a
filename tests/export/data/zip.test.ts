import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvOf } from '~/export/data/csv'
import { zipOf } from '~/export/data/zip'
import type { ExportItem } from '~/export/exported'
import { parseCsv } from '../../../app/data/parse-csv'
import { aCorpus, aSeries, anArticle } from '../../../mocks/builders'
import { readBibtex, readRis } from '../../domain/reference/read-back'
import { anItem } from '../item'

function opened(item: ExportItem): (name: string) => string {
  const { data } = zipOf(item)
  if (typeof data === 'string') throw new Error('no bytes')
  const files = unzipSync(data)
  return (name) => strFromU8(files[name] ?? new Uint8Array())
}

interface Descriptor {
  readonly licenses: readonly { readonly title: string }[]
  readonly sources: readonly { readonly title: string }[]
  readonly resources: readonly {
    readonly path: string
    readonly schema?: { readonly fields: readonly { readonly name: string; readonly type: string }[] }
  }[]
}
const descriptorIn = (file: (name: string) => string) => JSON.parse(file('metadata.json')) as Descriptor

describe('zipOf', () => {
  const item = anItem()
  const file = opened(item)

  it('holds the files that its README and its metadata name, and no other', () => {
    const { data } = zipOf(item)
    const names = Object.keys(unzipSync(data as Uint8Array))
    const described = descriptorIn(file).resources.map(({ path }) => path)
    expect(new Set(names)).toEqual(new Set([...described, 'README.txt', 'metadata.json']))
    for (const name of names.filter((each) => each !== 'README.txt'))
      expect(file('README.txt')).toContain(name)
  })

  it('has the CSV of what is shown, with the columns that its metadata describe', () => {
    expect(file('data.csv')).toBe(String(csvOf(item, 'shown').data).replace(/^\uFEFF/, ''))
    const [head, ...rows] = parseCsv(file('data.csv'))
    const fields = descriptorIn(file).resources[0]?.schema?.fields ?? []
    expect(fields.map(({ name }) => name)).toEqual(head)
    for (const [column, { type }] of fields.entries()) {
      const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
      const form = { number: /^-?\d/, integer: /^\d+$/, date: /^\d{4}-\d\d-\d\d$/ }[type] ?? /./
      expect(cells.filter((cell) => !form.test(cell))).toEqual([])
    }
  })

  it('has one bibliography in three formats, of the same articles', () => {
    const bib = readBibtex(file('references.bib')).map(({ id }) => id)
    expect(readRis(file('references.ris')).map(({ id }) => id)).toEqual(bib)
    expect((JSON.parse(file('references.csl.json')) as { id: string }[]).map(({ id }) => id)).toEqual(bib)
    expect(descriptorIn(file).sources).toHaveLength(bib.length)
  })

  it('tells in plain words what it is, from where, how to cite it and on what terms', () => {
    const readme = file('README.txt')
    expect(readme).toContain(item.figure.heading)
    expect(readme).toContain('Made on 26 November 2026 from version 3f2a9c of its corpus.')
    expect(readme).toContain(`Retrieved November 26, 2026, from ${item.context.address}`)
    expect(readme).toContain('Example, A. (2024, January 12). Trade sets a record. Example Daily.')
    expect(readme).toMatch(/LICENCE\n.*Berne Convention/)
  })

  it('names the public domain only where the figure rests on something in it', () => {
    const titles = (of: ExportItem) => descriptorIn(opened(of)).licenses.map(({ title }) => title)
    expect(titles(item).join('')).not.toContain('public domain')
    expect(titles(anItem(['oil-price'])).join('')).toContain('public domain')
  })

  it('takes any title, however long and in whatever script', () => {
    const title = 'تجارة 俄央行 '.repeat(40)
    const corpus = aCorpus({ series: [aSeries({ subject: title })], articles: [anArticle({ title })] })
    const open = opened(anItem(['trade-total'], {}, corpus))
    expect(open('README.txt')).toContain(title.trim())
    expect(parseCsv(open('data.csv'))[1]?.join(' ')).toContain(title.trim())
  })
})
