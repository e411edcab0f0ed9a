import { describe, expect, it } from 'vitest'
import type { ArticleKind } from '../../app/domain/article'
import type { Day } from '../../app/domain/day'
import { knownBy } from '../../app/domain/known-by'
import type { Knowledge } from '../../app/domain/known-by'
import { parsePeriod } from '../../app/domain/period'
import type { Period } from '../../app/domain/period'

function span(text: string): Period {
  const parsed = parsePeriod(text)
  if (parsed.ok) return parsed.period
  throw new Error(parsed.reason)
}

function dayIn(text: string): Day {
  const { end } = span(text)
  if (end === 'open') throw new Error(`${text} has no last day`)
  return end
}

/** What is known on a day of a claim about a span, from an article that is dated so. */
const knowledge = (
  day: string,
  published: string | undefined,
  about = '2022',
  kind: ArticleKind = 'press',
): Knowledge =>
  knownBy(
    { period: span(about) },
    { kind, published: published === undefined ? undefined : { text: published, period: span(published) } },
    dayIn(day),
  )

describe('knownBy', () => {
  it.each([
    ['2023-10-13', 'later'],
    ['2023-10-14', 'known'],
    ['2023-10-15', 'known'],
  ])('knows an article from the day of its publication: on %s it is %s', (day, expected) => {
    expect(knowledge(day, '2023-10-14')).toBe(expected)
  })

  it.each([
    ['2023-10', '2023-10-14', 'later'],
    ['2023-10', '2023-10-31', 'known'],
    ['2023', '2023-10-14', 'later'],
    ['2023', '2023-12-31', 'known'],
  ])('counts an article of %s from its last day: on %s it is %s', (published, day, expected) => {
    expect(knowledge(day, published)).toBe(expected)
  })

  it('does not ask what a claim speaks of: a forecast is known before its year', () => {
    expect(knowledge('2023-10-14', '2023-10-14', '2030')).toBe('known')
    expect(knowledge('2023-10-14', '2024-01-12', '2022')).toBe('later')
  })

  it('has nothing to say of an article without a date, or without a record', () => {
    expect(knowledge('2023-10-14', undefined)).toBe('undated')
    expect(knownBy({ period: span('2022') }, undefined, dayIn('2023-10-14'))).toBe('undated')
  })

  it.each([
    ['2023-09', 'known'],
    ['2023-10', 'later'],
    ['2023-11', 'later'],
    ['2023', 'later'],
    ['2023-01..', 'later'],
  ])(
    'knows the row of a release when its span is over: %s is %s in the middle of October',
    (about, expected) => {
      expect(knowledge('2023-10-14', undefined, about, 'release')).toBe(expected)
      // Whatever date the table itself carries.
      expect(knowledge('2023-10-14', '2021-07', about, 'release')).toBe(expected)
    },
  )

  it('knows the row of a release from the day after its span', () => {
    expect(knowledge('2023-09-30', undefined, '2023-09', 'release')).toBe('later')
    expect(knowledge('2023-10-01', undefined, '2023-09', 'release')).toBe('known')
  })
})
