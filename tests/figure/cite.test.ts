import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord, WebAddress } from '~/domain/article'
import { citationText, numberIn, passageAddress, searchPhrase } from '~/figure/cite'
import { en } from '~/i18n/en'
import { aCorpus, anArticle, observationOf } from '../../mocks/builders'
import type { ArticleRecord as ArticleFile } from '../../mocks/builders'

const address: WebAddress = 'https://daily.example/trade'
const articleOf = (part: Partial<ArticleFile> = {}): ArticleRecord => {
  const [article] = aCorpus({ articles: [anArticle(part)] }).articles
  if (article === undefined) throw new Error('a corpus of one article has none')
  return article
}
/** An article of which nothing is known but that it exists. */
const unknownArticle: ArticleRecord = {
  ...articleOf(),
  publisher: undefined,
  title: undefined,
  authors: [],
  published: undefined,
  language: undefined,
  address: undefined,
}
const quoting = (quote: string) => observationOf({ quote }).citation
const here = 'https://amur.example/chart/trade-total/?point=o-1'

describe('the address of a passage', () => {
  it('points a browser at the quoted words', () => {
    expect(passageAddress(address, quoting('rose to $240.1 billion'))).toBe(
      'https://daily.example/trade#:~:text=rose%20to%20%24240.1%20billion',
    )
  })

  it('escapes hyphens, commas and ampersands, which have a meaning of their own there', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', ',', '&', 'a', ' ', '本', '%', '#') }), (quote) => {
        const [, fragment = ''] = passageAddress(address, quoting(`x${quote}x`)).split(':~:text=')
        expect(fragment).not.toMatch(/[-,&# ]/)
        expect(decodeURIComponent(fragment)).toBe(`x${quote}x`)
      }),
    )
  })

  it('keeps the fragment that the address already has', () => {
    expect(passageAddress(`${address}#part-2`, quoting('a word'))).toBe(`${address}#part-2:~:text=a%20word`)
  })

  it('leaves the address of a table as it is', () => {
    expect(passageAddress(address, observationOf({ row: '2023-01', value: 1 }).citation)).toBe(address)
  })
})

describe('what to search for', () => {
  it('is the publisher and the exact words', () => {
    expect(searchPhrase(quoting('a record year'), articleOf())).toBe('Example Daily "a record year"')
    expect(searchPhrase(quoting('a record year'), unknownArticle)).toBe('"a record year"')
    expect(searchPhrase(quoting('a record year'), undefined)).toBe('"a record year"')
  })
})

describe('a citation to take away', () => {
  it('holds the number, who says so, when, in which words, and both addresses', () => {
    const claim = observationOf({ value: 240.1, hedge: 'about', paragraph: 4, quote: 'about $240.1 billion' })
    expect(citationText(claim, articleOf(), 'China customs', here, en)).toBe(
      [
        'about 240.1 billion US dollars, 2023 (statistics of: China customs).',
        'Ada Example, “Trade sets a record”, Example Daily, 12 January 2024, ¶ 4: “about $240.1 billion”',
        'https://daily.example/2024/01/12/trade-record#:~:text=about%20%24240.1%20billion',
        `Amur, ${here}`,
      ].join('\n'),
    )
  })

  it('leaves out what is unknown, or says that it is', () => {
    const claim = observationOf({ quote: 'it came to $240.1 billion' })
    const expected = [
      '240.1 billion US dollars, 2023 (statistics of: China customs).',
      'Publisher unknown, n.d.: “it came to $240.1 billion”',
      `Amur, ${here}`,
    ].join('\n')
    expect(citationText(claim, unknownArticle, 'China customs', here, en)).toBe(expected)
    expect(citationText(claim, undefined, 'China customs', here, en)).toBe(expected)
  })

  it('has no hole whatever is missing', () => {
    const part = fc.record({
      publisher: fc.constantFrom('Example Daily', undefined),
      title: fc.constantFrom('Trade', undefined),
      authors: fc.constantFrom([], ['Ada'], ['Ada', 'Bea']),
      published: fc.constantFrom(articleOf().published, undefined),
      address: fc.constantFrom(address, undefined),
    })
    const claims = [
      observationOf({ paragraph: 3 }),
      observationOf(),
      observationOf({ row: '2023-01', value: 1 }),
      observationOf({ period: '..', low: 4 }),
    ]
    fc.assert(
      fc.property(part, fc.constantFrom(...claims), (known, claim) => {
        const text = citationText(claim, { ...articleOf(), ...known }, 'China customs', here, en)
        expect(text).not.toMatch(/undefined|null|NaN|\(\)|“”|, ,|^,|^\s*$|  /m)
      }),
    )
  })

  it('names table and row of a release', () => {
    const claim = observationOf({ row: '2023-01', value: 71.4, unit: 'usd-per-barrel' })
    const release = { ...articleOf(), kind: 'release' as const, table: 'Spot prices' }
    expect(citationText(claim, release, 'EIA', here, en)).toContain(': Spot prices, row 2023-01\n')
  })
})

describe('the number within its quote', () => {
  const found = (quote: string, value: number | undefined) => {
    const place = numberIn(quote, value)
    return place === undefined ? undefined : quote.slice(...place)
  }

  it.each([
    ['rose to $190.27 billion', 190.27, '190.27'],
    ['wuchs auf 190,27 Milliarden', 190.27, '190,27'],
    ['товарооборот составил 20,24 млрд', 20.24, '20,24'],
    ['1,190 cars', 1190, '1,190'],
    ['1.190 Wagen', 1190, '1.190'],
    ['around 1 190 wagons', 1190, '1 190'],
    ['2021年中国进口俄罗斯石油7964万吨,减少4.5%', 7964, '7964'],
    ['a deficit of $13.8 billion', -13.8, '13.8'],
    ['from 5.72 to 15.76', 15.76, '15.76'],
    ['it was 4,000.', 4000, '4,000'],
  ])('“%s” holds %d', (quote, value, digits) => {
    expect(found(quote, value)).toBe(digits)
  })

  it('is not marked where the quote has it in words, or not at all', () => {
    expect(found('almost two thirds of payments', 66)).toBeUndefined()
    expect(found('rose to $190.27 billion', 190)).toBeUndefined()
    expect(found('no number', undefined)).toBeUndefined()
  })

  it('always lies inside the quote', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 99 }), (text, value) => {
        const place = numberIn(text, value)
        if (place === undefined) return
        expect(place[0]).toBeGreaterThanOrEqual(0)
        expect(place[1]).toBeLessThanOrEqual(text.length)
        expect(text.slice(...place)).toMatch(/^\d.*$|^\d$/s)
      }),
    )
  })
})
