import { describe, expect, it } from 'vitest'
import { articleReference } from '~/domain/reference/article-reference'
import { aCorpus, anArticle } from '../../../mocks/builders'
import type { ArticleRecord } from '../../../mocks/builders'

function referenceTo(part: Partial<ArticleRecord>) {
  const cited = { ...anArticle(), ...part, id: 'cited' }
  const known = Object.entries(cited).filter(([, value]) => value !== undefined)
  // The corpus quotes its first article, which therefore stays as the builder has it.
  const { articles } = aCorpus({ articles: [anArticle(), Object.fromEntries(known) as ArticleRecord] })
  const article = articles.find(({ id }) => id === 'cited')
  if (article === undefined) throw new Error('no article')
  return articleReference(article)
}

describe('articleReference', () => {
  it('is as precise as the article’s date', () => {
    expect(referenceTo({ published: '2023-10-14' }).issued).toEqual({ year: 2023, month: 10, day: 14 })
    expect(referenceTo({ published: '2024-04' }).issued).toEqual({ year: 2024, month: 4, day: undefined })
    expect(referenceTo({ published: undefined }).issued).toBeUndefined()
  })

  it('names a release by its title and its table, and not twice', () => {
    const title = (part: Partial<ArticleRecord>) => referenceTo({ kind: 'release', ...part }).title
    expect(title({ title: 'H.10 via FRED', table: 'Yuan per dollar' })).toBe('H.10 via FRED: Yuan per dollar')
    expect(title({ title: 'Henry Hub', table: 'Henry Hub, monthly' })).toBe('Henry Hub, monthly')
    expect(title({ title: undefined, table: 'Henry Hub, monthly' })).toBe('Henry Hub, monthly')
  })

  it('keeps a title as printed, on one line and without marks that turn the writing', () => {
    expect(referenceTo({ title: ' Рост\n«Силы Сибири»  \u202Eabc' }).title).toBe('Рост «Силы Сибири» abc')
    expect(referenceTo({ title: '\u202E\u0007' }).title).toBeUndefined()
  })
})
