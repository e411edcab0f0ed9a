import { describe, expect, it } from 'vitest'
import type { Person } from '~/domain/reference/person'
import { personOf } from '~/domain/reference/person'
import type { Reference } from '~/domain/reference/reference'
import { apa } from '~/export/citations/apa'
import { en } from '~/i18n/en'
import { enCite } from '~/i18n/enCite'
import { aReference } from '../../domain/reference/build'

const style = apa(en, enCite)
const cited = (part: Partial<Reference>, letter = ''): string => style.entry(aReference(part), letter)
const people = (...names: readonly string[]): readonly Person[] => names.map(personOf)
const nobody = { authors: [], publisher: undefined }

describe('APA, 7th edition', () => {
  it('gives author, date, title, publisher and address', () => {
    expect(cited({})).toBe(
      'Example, A. (2024, January 12). Trade sets a record. Example Daily. https://daily.example/2024/01/12/trade-record',
    )
  })

  it('writes family names with initials, and joins the last with an ampersand', () => {
    const head = (...names: readonly string[]) => style.head(aReference({ authors: people(...names) }))
    expect(head('Jean-Paul Sartre')).toBe('Sartre, J.-P.')
    expect(head('A. B. Writer', 'Jorgelina do Rosario')).toBe('Writer, A. B., & do Rosario, J.')
    expect(head('Wu, Ziye', '彭大伟', 'Евгений Хвостик')).toBe('Wu, Z., 彭大伟, & Хвостик, Е.')
    expect(head('Reuters', 'AFP')).toBe('Reuters & AFP')
  })

  it('names the first nineteen and the last of more than twenty authors', () => {
    const names = Array.from(
      { length: 21 },
      (_, place) => `Ada Author${'abcdefghijklmnopqrstu'[place] ?? ''}`,
    )
    const head = style.head(aReference({ authors: people(...names) }))
    expect(head).toMatch(/Authors, A\., \. \. \. Authoru, A\.$/)
    expect(head).not.toContain('Authort')
    expect(style.head(aReference({ authors: people(...names.slice(0, 20)) }))).toMatch(/, & Authort, A\.$/)
  })

  it('puts the publisher first where no author is named, and says nothing of an author', () => {
    expect(cited({ authors: [] })).toMatch(
      /^Example Daily\. \(2024, January 12\)\. Trade sets a record\. https/,
    )
  })

  it('puts the title first where neither author nor publisher is known', () => {
    expect(cited({ ...nobody, address: undefined })).toBe('Trade sets a record. (2024, January 12).')
  })

  it('says n.d. where there is no date, and describes in brackets what has no title', () => {
    expect(cited({ authors: [], title: undefined, issued: undefined, address: undefined })).toBe(
      'Example Daily. (n.d.). [Title not recorded].',
    )
    expect(cited({ ...nobody, title: undefined, issued: undefined, address: undefined })).toBe(
      '[Title not recorded]. (n.d.).',
    )
  })

  it('is no more precise than the date', () => {
    expect(cited({ issued: { year: 2024, month: 4 } })).toContain('(2024, April).')
    expect(cited({ issued: { year: 2024 } })).toContain('(2024).')
  })

  it('puts the letter of works of one author and year behind the year', () => {
    expect(cited({}, 'b')).toContain('(2024b, January 12)')
    expect(cited({ issued: undefined }, 'b')).toContain('(n.d.-b)')
  })

  it('leaves a title its own end', () => {
    expect(cited({ title: 'Who pays?' })).toContain(' Who pays? Example Daily.')
  })

  it('says that a release is a data set', () => {
    expect(cited({ kind: 'data', authors: [], title: 'Brent, monthly', address: undefined })).toBe(
      'Example Daily. (2024, January 12). Brent, monthly [Data set].',
    )
  })

  it('cites a chart with its version and the day of retrieval, since it changes with the corpus', () => {
    expect(
      cited({
        kind: 'chart',
        authors: people('Amur'),
        publisher: undefined,
        issued: undefined,
        version: '3f2a',
        accessed: { year: 2026, month: 11, day: 26 },
        address: 'https://amur.example/?pin=3f2a',
      }),
    ).toBe(
      'Amur. (n.d.). Trade sets a record (Corpus version 3f2a) [Interactive chart]. Retrieved November 26, 2026, from https://amur.example/?pin=3f2a',
    )
  })
})
