import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bibtexText } from '~/domain/reference/bibtex'
import { oneLine } from '~/domain/reference/one-line'
import { aReference, corpusReferences, hostileTitles, nameText } from './build'
import { nameOf, readBibtex } from './read-back'

describe('bibtexText', () => {
  it('escapes what LaTeX would read as commands, and names braces', () => {
    const title = String.raw`50% of {A} & B_1 \ ~ $2 #1 ^`
    expect(bibtexText([aReference({ title })])).toContain(
      String.raw`title = {{50\% of \textbraceleft{}A\textbraceright{} \& B\_1 \textbackslash{} \textasciitilde{} \$2 \#1 \textasciicircum{}}},`,
    )
  })

  it('gives family and given name where they are known, and holds other names together', () => {
    const whole = { form: 'whole', name: 'C & D and E' } as const
    expect(bibtexText([aReference({ authors: [...aReference().authors, whole] })])).toContain(
      String.raw`author = {Example, Ada and {C \& D and E}},`,
    )
  })

  it('says what is not known in its note and nowhere else', () => {
    const bib = bibtexText([
      aReference({ authors: [], title: undefined, issued: undefined, publisher: undefined }),
    ])
    expect(bib).toContain('note = {title unknown; date unknown},')
    expect(bib).not.toMatch(/undefined|author|journal|year/)
  })

  it('cites a chart with its version and the day on which it was seen', () => {
    const accessed = { year: 2026, month: 3, day: 9 }
    const bib = bibtexText([aReference({ kind: 'chart', issued: undefined, version: '3f2a', accessed })])
    expect(bib).toMatch(/^@misc\{/)
    expect(bib).toContain('version = {3f2a},')
    expect(bib).toContain('urldate = {2026-03-09},')
    expect(bib).not.toContain('unknown')
  })

  it('is read back as it was meant, for every article of the corpus', () => {
    const references = corpusReferences()
    const read = readBibtex(bibtexText(references))
    expect(read).toHaveLength(references.length)
    for (const [index, { id, authors, title, publisher, issued, kind }] of references.entries()) {
      const back = read[index]
      expect(back).toMatchObject({ id })
      expect(back?.title).toBe(title)
      expect((back?.author ?? []).map(nameOf)).toEqual(authors.map(nameText))
      expect(kind === 'article' ? back?.['container-title'] : publisher).toBe(publisher)
      const parts = [issued?.year, issued?.month, issued?.day].filter((part) => part !== undefined)
      expect(back?.issued?.['date-parts'][0] ?? []).toEqual(parts)
    }
  })

  it('keeps every title in its field, whatever it holds', () => {
    fc.assert(
      fc.property(hostileTitles, (words) => {
        const title = oneLine(words)
        const read = readBibtex(bibtexText([aReference({ title }), aReference({ id: 'next' })]))
        expect(read.map((each) => each.id)).toEqual([aReference().id, 'next'])
        expect(read[0]?.title ?? '').toBe(title)
        expect(read[1]?.title).toBe(aReference().title)
      }),
    )
  })

  it('has as many closing braces as opening ones, since BibTeX counts them even behind a backslash', () => {
    fc.assert(
      fc.property(hostileTitles, (title) => {
        const bib = bibtexText([aReference({ title, note: title, publisher: title })])
        expect(bib.split('{').length).toBe(bib.split('}').length)
      }),
    )
  })
})
