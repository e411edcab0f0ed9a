import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { find, longestQuery } from '../../app/domain/find'
import { findIndex } from '../../app/domain/find-index'
import type { FindDocument } from '../../app/domain/find-index'
import { tokensIn } from '../../app/domain/find-tokens'

const aDocument = (text: string, numbers: readonly number[] = [], weight = 1): FindDocument => ({
  fields: [{ text, weight }],
  numbers,
})

const hitsOf = (documents: readonly FindDocument[], text: string) =>
  find(findIndex(documents), text).hits.map(({ document }) => document)

const words = (text: string) => tokensIn(text).map((token) => token.text)

describe('tokensIn', () => {
  it('takes accents, case and signs away', () => {
    expect(words('Öl–Handel “São Paulo”')).toEqual(['ol', 'handel', 'sao', 'paulo'])
  })

  it('reads a number with its separators as one', () => {
    expect(words('1,903 and 240.1 and 240,1')).toEqual(['1903', 'and', '240.1', 'and', '240.1'])
  })

  it('parts a number from its unit', () => {
    expect(words('$240bn, 34%')).toEqual(['240', 'bn', '34'])
  })

  it('takes each part of a date for itself', () => {
    expect(words('14.10.2023')).toEqual(['14', '10', '2023'])
  })

  it('takes ideographs one by one, since nothing stands between their words', () => {
    expect(words('中俄贸易2023')).toEqual(['中', '俄', '贸', '易', '2023'])
  })

  it('has nothing for signs alone', () => {
    expect(words('.*+?^${}()|[]\\ //–…')).toEqual([])
  })
})

describe('find', () => {
  it('never throws, and finds nothing but documents, whatever the text', () => {
    const index = findIndex([aDocument('Goods trade 2023', [240.1]), aDocument('Power of Siberia')])
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string()), (text) => {
        for (const { document } of find(index, text).hits) expect([0, 1]).toContain(document)
      }),
    )
  })

  it('finds a document by every token of its own words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 }), (texts) => {
        const index = findIndex(texts.map((text) => aDocument(text)))
        for (const [place, text] of texts.entries()) {
          for (const token of words(text)) {
            expect(find(index, token).hits.map(({ document }) => document)).toContain(place)
          }
        }
      }),
    )
  })

  it('finds a document by every number that it states', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000)
    fc.assert(
      fc.property(fc.array(number, { maxLength: 20 }), (numbers) => {
        const index = findIndex(numbers.map((value) => aDocument('a figure', [value])))
        for (const [place, value] of numbers.entries()) {
          expect(find(index, String(value)).hits.map(({ document }) => document)).toContain(place)
        }
      }),
    )
  })

  it('puts the number itself before one that rounds to it, and that before a word that begins so', () => {
    const documents = [aDocument('2400'), aDocument('about', [240.1]), aDocument('exactly', [240])]
    expect(hitsOf(documents, '240')).toEqual([2, 1, 0])
    expect(hitsOf(documents, '240.1')).toEqual([1])
  })

  it('takes a year for a time before it takes it for a number', () => {
    expect(hitsOf([aDocument('cars', [2023]), aDocument('trade in 2023', [], 4)], '2023')).toEqual([1, 0])
  })

  it('finds a word by its beginning, whole words first', () => {
    expect(hitsOf([aDocument('yuanda'), aDocument('the yuan')], 'yuan')).toEqual([1, 0])
    expect(hitsOf([aDocument('the yuan')], 'uan')).toEqual([])
  })

  it('wants every word, in any order', () => {
    const documents = [aDocument('Power of Siberia'), aDocument('power plants'), aDocument('Siberia')]
    expect(hitsOf(documents, 'siberia power')).toEqual([0])
  })

  it('says which word is in vain where nothing has all of them', () => {
    const found = find(findIndex([aDocument('yuan'), aDocument('yuan')]), 'yuan zebra')
    expect(found.hits).toEqual([])
    expect(found.without.map(({ token, hits }) => [token.text, hits])).toEqual([['zebra', 2]])
  })

  it('looks for the beginning of a text that is too long, and says so', () => {
    const index = findIndex([aDocument('trade')])
    expect(find(index, 'trade'.padEnd(longestQuery)).cut).toBe(false)
    const found = find(index, `trade ${'x'.repeat(10_000)}`)
    expect(found.cut).toBe(true)
    expect(found.tokens).toHaveLength(2)
    expect(find(index, '(.*'.repeat(4000)).hits).toEqual([])
  })
})
