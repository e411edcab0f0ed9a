import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine } from '~/domain/reference/one-line'
import { risText } from '~/domain/reference/ris'
import { aReference, corpusReferences, hostileTitles, nameText } from './build'
import { readRis } from './read-back'

describe('risText', () => {
  it('begins with the type, ends with ER, and ends its lines with CR and LF', () => {
    expect(risText([aReference()])).toBe(
      [
        'TY  - NEWS',
        'ID  - daily-2024-01-12-trade-record',
        'AU  - Example, Ada',
        'TI  - Trade sets a record',
        'T2  - Example Daily',
        'PY  - 2024',
        'DA  - 2024/01/12/',
        'LA  - en',
        'UR  - https://daily.example/2024/01/12/trade-record',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    )
  })

  it('leaves the places of a date empty that are not known', () => {
    expect(risText([aReference({ issued: { year: 2024, month: 4 } })])).toContain('DA  - 2024/04//\r\n')
    expect(risText([aReference({ issued: { year: 2025 } })])).toContain('DA  - 2025///\r\n')
    expect(risText([aReference({ issued: undefined })])).not.toMatch(/^(?:DA|PY) /m)
  })

  it('leaves out what is unknown', () => {
    const ris = risText([
      aReference({ authors: [], title: undefined, publisher: undefined, address: undefined }),
    ])
    expect(ris).not.toMatch(/undefined|unknown|^(?:AU|TI|T2|UR) /im)
  })

  it('is read back as it was meant, for every article of the corpus', () => {
    const references = corpusReferences()
    const read = readRis(risText(references))
    expect(read).toHaveLength(references.length)
    for (const [index, { id, authors, title, publisher, issued, language, kind }] of references.entries()) {
      const back = read[index]
      expect(back).toMatchObject({ id })
      expect(back?.title).toBe(title)
      expect(kind === 'article' ? back?.['container-title'] : back?.publisher).toBe(publisher)
      expect(back?.issued?.['date-parts'][0]?.[0]).toBe(issued?.year)
      expect(back?.language).toBe(language)
      const reporters = kind === 'article' ? authors.map(nameText) : []
      expect([back?.reporter ?? []].flat()).toEqual(reporters)
    }
  })

  it('keeps every title in its field: no words begin a field or end an entry', () => {
    fc.assert(
      fc.property(hostileTitles, (title) => {
        const read = readRis(risText([aReference({ title, note: title }), aReference({ id: 'next' })]))
        expect(read.map((each) => each.id)).toEqual([aReference().id, 'next'])
        expect(read[0]?.title ?? '').toBe(oneLine(title))
        expect(read[0]?.type).toBe('article-newspaper')
      }),
    )
  })
})
