import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from '~/view/address'
import { addressOfArticle, addressOfSources, decodeSourceList, wholeSourceList } from '~/view/sourceList'
import type { SourceList } from '~/view/sourceList'
import { defaultView } from '~/view/view'

const queryOf = (list: SourceList) => addressOfSources(defaultView, list, '/').replace('/sources/', '')

describe('the address of the bibliography', () => {
  it('leaves defaults unwritten', () => {
    expect(addressOfSources(defaultView, wholeSourceList, '/amur/')).toBe('/amur/sources/')
  })

  it('reads back what it writes', () => {
    const some = <Item>(...items: readonly Item[]) => fc.uniqueArray(fc.constantFrom(...items))
    const lists = fc.record({
      q: fc.string({ maxLength: 40 }).filter((text) => text.trim() !== ''),
      publisher: some('der-spiegel', 'тасс', 'unknown'),
      year: some('2023', '2024', 'unknown'),
      language: some('en', 'zh-Hans', 'unknown'),
      confidence: some('high', 'unknown'),
      sort: fc.constantFrom('date', 'publisher', 'claims'),
    } as const)
    fc.assert(
      fc.property(lists, (list) => {
        expect(decodeSourceList(queryOf(list))).toEqual({ list, view: defaultView, problems: [] })
      }),
    )
  })

  it('ignores what it does not understand, and says so', () => {
    const { list, problems } = decodeSourceList('?sort=size&year=20x4&confidence=sure&from=2014&q=yuan')
    expect(list).toEqual({ ...wholeSourceList, q: 'yuan' })
    expect(problems.map(({ parameter, reason }) => [parameter, reason.kind])).toEqual([
      ['year', 'not-a-period'],
      ['confidence', 'not-one-of'],
      ['sort', 'not-one-of'],
      ['from', 'unknown-parameter'],
    ])
  })

  it('refuses a search of ten thousand characters', () => {
    const { list, problems } = decodeSourceList(`?q=${'x'.repeat(10_000)}`)
    expect(list.q).toBe('')
    expect(problems[0]?.reason.kind).toBe('too-long')
  })
})

describe('the address of an article', () => {
  it('names the article, and the figure at which the page opens', () => {
    expect(addressOfArticle('a-1', defaultView, 'o-1', '/')).toBe('/sources/a-1/#o-1')
    expect(readAddress('/sources/a-1/', '', '/')).toMatchObject({ page: 'article', article: 'a-1' })
    expect(readAddress('/amur/sources/', '?theme=dark', '/amur/')).toMatchObject({
      page: 'sources',
      view: { theme: 'dark' },
    })
    expect(readAddress('/sources/a/b/', '', '/').page).toBe('not-found')
  })
})
