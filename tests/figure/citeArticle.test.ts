import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '~/domain/article'
import { articleCitation } from '~/figure/citeArticle'
import { en } from '~/i18n/en'
import { aCorpus, anArticle } from '../../mocks/builders'
import type { ArticleRecord as Wire } from '../../mocks/builders'

function cited(part: Partial<Wire>): string {
  const wire = Object.fromEntries(Object.entries(anArticle(part)).filter(([, value]) => value !== undefined))
  const other = { ...wire, id: 'cited-2024-01-12' } as Wire
  // The corpus quotes its first article, which therefore stays as the builder has it.
  const { articles } = aCorpus({ articles: [anArticle(), other] })
  const article: ArticleRecord | undefined = articles.find(({ id }) => id === other.id)
  if (article === undefined) throw new Error('no article')
  return articleCitation(article, en)
}

describe('articleCitation', () => {
  it('gives author, date, title, publisher and address', () => {
    expect(cited({})).toBe(
      'Ada Example. (2024, January 12). Trade sets a record. Example Daily. https://daily.example/2024/01/12/trade-record',
    )
  })

  it('joins several authors as the manual does', () => {
    expect(cited({ authors: ['A', 'B', 'C'] })).toMatch(/^A, B, & C\. /)
  })

  it('puts the publisher first where no author is named', () => {
    expect(cited({ authors: undefined })).toMatch(
      /^Example Daily\. \(2024, January 12\)\. Trade sets a record\. https/,
    )
  })

  it('says that title, date and address are not known, and invents nothing', () => {
    expect(cited({ authors: undefined, title: undefined, published: undefined, address: undefined })).toBe(
      'Example Daily. (n.d.). [Title not recorded].',
    )
  })

  it('begins with the title where neither author nor publisher is known', () => {
    expect(cited({ authors: undefined, publisher: undefined, address: undefined })).toBe(
      'Trade sets a record. (2024, January 12).',
    )
  })

  it('is no more precise than the date', () => {
    expect(cited({ published: '2024-04' })).toContain('(2024, April)')
    expect(cited({ published: '2024' })).toContain('(2024)')
  })

  it('names a release’s table and that it is data', () => {
    const release = { kind: 'release', authors: undefined, published: undefined, address: undefined } as const
    expect(cited({ ...release, publisher: 'EIA', title: 'Prices', table: 'Brent, monthly' })).toBe(
      'EIA. (n.d.). Prices: Brent, monthly [Data set].',
    )
  })
})
