import { describe, expect, it } from 'vitest'
import { personOf } from '~/domain/reference/person'
import type { Person } from '~/domain/reference/person'
import type { Reference } from '~/domain/reference/reference'
import { chicago } from '~/export/citations/chicago'
import { en } from '~/i18n/en'
import { enCite } from '~/i18n/enCite'
import { aReference } from '../../domain/reference/build'

const style = chicago(en, enCite, { year: 2026, month: 11, day: 26 })
const cited = (part: Partial<Reference>, letter = ''): string => style.entry(aReference(part), letter)
const people = (...names: readonly string[]): readonly Person[] => names.map(personOf)
const nobody = { authors: [], publisher: undefined }

describe('Chicago, 17th edition, author-date', () => {
  it('gives author, year, title, paper with the whole date, and address', () => {
    expect(cited({})).toBe(
      'Example, Ada. 2024. “Trade sets a record.” Example Daily, January 12, 2024. https://daily.example/2024/01/12/trade-record.',
    )
  })

  it('inverts the first name only, and never one that has its family first', () => {
    const head = (...names: readonly string[]) => style.head(aReference({ authors: people(...names) }))
    expect(head('Elena Fabrichnaya', 'Reid Standish')).toBe('Fabrichnaya, Elena, and Reid Standish')
    expect(head('Ada Example', 'Wu, Ziye', '彭大伟')).toBe('Example, Ada, Wu Ziye, and 彭大伟')
    expect(head('Wu, Ziye', 'Ada Example')).toBe('Wu Ziye and Ada Example')
  })

  it('names ten authors, and seven of more', () => {
    const names = 'abcdefghijk'.split('').map((letter) => `Ada Author${letter}`)
    expect(style.head(aReference({ authors: people(...names) }))).toMatch(/, Ada Authorg, et al\.$/)
    expect(style.head(aReference({ authors: people(...names.slice(0, 10)) }))).toMatch(/, and Ada Authorj$/)
  })

  it('puts an unsigned article under its paper', () => {
    expect(cited({ authors: [], address: undefined })).toBe(
      'Example Daily. 2024. “Trade sets a record.” January 12, 2024.',
    )
  })

  it('puts the title first where neither author nor paper is known', () => {
    expect(cited({ ...nobody, address: undefined })).toBe('“Trade sets a record.” 2024. January 12, 2024.')
  })

  it('says n.d. and the day of access where there is no date', () => {
    expect(cited({ issued: undefined, address: 'https://daily.example/' })).toBe(
      'Example, Ada. n.d. “Trade sets a record.” Example Daily. Accessed November 26, 2026. https://daily.example/.',
    )
    expect(cited({ issued: undefined, address: undefined })).not.toContain('Accessed')
  })

  it('is no more precise than the date', () => {
    expect(cited({ issued: { year: 2024, month: 4 } })).toContain('Example Daily, April 2024.')
    expect(cited({ issued: { year: 2024 } })).toContain('“Trade sets a record.” Example Daily. https')
  })

  it('puts no quotation marks round a description of ours', () => {
    expect(cited({ ...nobody, title: undefined, issued: undefined, address: undefined })).toBe(
      '[Title not recorded]. n.d.',
    )
  })

  it('makes quotation marks within a title single, and leaves a title its own end', () => {
    expect(cited({ title: '“Charts” of "the" day?' })).toContain('. “‘Charts’ of ‘the’ day?” Example Daily')
  })

  it('puts the letter of works of one author and year behind the year', () => {
    expect(cited({}, 'b')).toContain('Example, Ada. 2024b. “')
    expect(cited({ issued: undefined }, 'b')).toContain('Example, Ada. n.d.-b. “')
  })

  it('cites a chart with its version and the day on which it was seen', () => {
    expect(
      cited({
        kind: 'chart',
        authors: people('Amur'),
        publisher: undefined,
        issued: undefined,
        version: '3f2a',
        accessed: { year: 2026, month: 3, day: 9 },
        address: 'https://amur.example/?pin=3f2a',
      }),
    ).toBe(
      'Amur. n.d. “Trade sets a record.” Interactive chart, corpus version 3f2a. Accessed March 9, 2026. https://amur.example/?pin=3f2a.',
    )
  })
})
