import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Sheet, SheetCell } from '~/export/workbook/sheet'
import { workbookOf } from '~/export/workbook/workbookOf'
import { hostileTitles } from '../../domain/reference/build'

const words = (text: string, link?: string): SheetCell => ({ kind: 'words', text, link })
const sheet = (...cells: readonly SheetCell[]): Sheet => ({
  name: 'Data',
  widths: cells.map(() => 10),
  rows: [cells.map((_, index) => ({ kind: 'head', text: `Column ${index}` })), cells],
})

/** The parts of a workbook by their paths. */
function partsOf(...sheets: readonly Sheet[]): Readonly<Record<string, string>> {
  const about = {
    title: 'T',
    subject: 'S',
    creator: 'Amur',
    identifier: 'https://a.example/',
    day: '2026-11-26',
  }
  const files = unzipSync(workbookOf(sheets, about))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}
const bodyOf = (...cells: readonly SheetCell[]) => partsOf(sheet(...cells))['xl/worksheets/sheet1.xml'] ?? ''
const textsIn = (parts: Readonly<Record<string, string>>) =>
  [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t [^>]*>([^<]*)<\/t>|<t [^>]*\/>/g)].map(
    ([, text = '']) => text,
  )

describe('workbookOf', () => {
  it('has every part that it speaks of, and speaks of every part', () => {
    const parts = partsOf(sheet(words('a', 'https://a.example/')), { ...sheet(words('b')), name: 'Sources' })
    const folderOf = (path: string) => path.replace(/_rels\/[^/]*$/, '')
    const targets = Object.entries(parts)
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([path, text]) =>
        [...text.matchAll(/Target="([^"]*)"(?! TargetMode)/g)].map(
          ([, target = '']) => folderOf(path) + target,
        ),
      )
    expect(targets.filter((path) => parts[path] === undefined)).toEqual([])
    const typed = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, path]) => path,
    )
    expect(new Set([...typed, '[Content_Types].xml'])).toEqual(
      new Set(Object.keys(parts).filter((path) => !path.endsWith('.rels'))),
    )
  })

  it('keeps the head in sight, and columns as wide as they are told', () => {
    const body = bodyOf(words('a'))
    expect(body).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(body).toContain('<col min="1" max="1" width="10" customWidth="1"/>')
  })

  it('writes numbers as numbers, and nothing for what is none', () => {
    expect(bodyOf({ kind: 'number', value: -13.8 })).toContain('<c r="A2" s="0"><v>-13.8</v></c>')
    expect(bodyOf({ kind: 'number', value: Infinity })).not.toContain('r="A2"')
  })

  it('has no formula, and tells the program that words are words', () => {
    const parts = partsOf(sheet(words('=1+1'), words('-13.8')))
    expect(Object.values(parts).join('')).not.toMatch(/<f[ >]/)
    expect(textsIn(parts)).toContain('=1+1')
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A2" s="1" t="s">')
    const [, looks = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts['xl/styles.xml'] ?? '') ?? []
    expect(looks.split('<xf ')[2]).toContain('quotePrefix="1"')
  })

  it('links to http and https alone, and to nothing that Excel would drop', () => {
    const links = [
      'https://a.example/حصة#:~:text=a%20b',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://',
      `https://a.example/${'a'.repeat(2100)}`,
    ]
    const parts = partsOf(sheet(...links.map((link) => words('a', link))))
    expect(parts['xl/worksheets/sheet1.xml']?.match(/<hyperlink /g)).toHaveLength(1)
    const [, target] =
      /Target="([^"]*)" TargetMode="External"/.exec(parts['xl/worksheets/_rels/sheet1.xml.rels'] ?? '') ?? []
    expect(target).toBe('https://a.example/%D8%AD%D8%B5%D8%A9#:~:text=a%20b')
  })

  it('clips what no cell can hold, and keeps a program from unescaping words', () => {
    const [, long = '', escape] = textsIn(
      partsOf(sheet(words('a'.repeat(40_000)), words('_x0041_ _x'))),
    ).slice(1)
    expect([long.length, long.at(-1)]).toEqual([32_767, '…'])
    expect(escape).toBe('_x005F_x0041_ _x')
  })

  it('is well-formed whatever words it holds', () => {
    fc.assert(
      fc.property(hostileTitles, (title) => {
        const { document } = new JSDOM(partsOf(sheet(words(title)))['xl/sharedStrings.xml'] ?? '', {
          contentType: 'application/xml',
        }).window
        expect(document.querySelectorAll('t')).toHaveLength(2)
      }),
      { numRuns: 40 },
    )
  })
})
