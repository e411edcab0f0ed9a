import { describe, expect, it } from 'vitest'
import { dayFrom, dayOf, isoDay, monthEnd, two } from '../../../app/domain/day'
import type { Day } from '../../../app/domain/day'
import type { SeriesFile } from '../../../app/domain/corpus'
import { ageOf } from '../../../app/domain/wall/age'
import { cadenceOf } from '../../../app/domain/wall/cadence'
import { freshnessOf } from '../../../app/domain/wall/freshness'
import { slideFreshness } from '../../../app/domain/wall/slide-freshness'
import { aCorpus, aSeries, anArticle, anObservation } from '../../../mocks/builders'

const day = (text: string): Day => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number)
  const found = dayOf(year, month, date)
  if (found === undefined) throw new Error(`${text} is no day`)
  return found
}

const release = anArticle({
  id: 'customs-table',
  kind: 'release',
  published: undefined,
  table: 'Trade by country',
  licence: 'free',
})

/** A span that a series has a claim on, and when that was published: `''` by an article without a date, undefined by a release. */
type Told = readonly [period: string, published: string | undefined]

const byRelease = (...periods: readonly string[]) => periods.map((period): Told => [period, undefined])

function fileOf(told: readonly Told[]): SeriesFile {
  const observations = told.map(([period, published], index) => {
    const cited =
      published === undefined ? { article: release.id, row: 'total' } : { article: `article-${index}` }
    return anObservation({ id: `o-${index}`, period, value: 100 + index, ...cited })
  })
  const articles = told.flatMap(([, published], index) =>
    published === undefined
      ? []
      : [anArticle({ id: `article-${index}`, published: published === '' ? undefined : published })],
  )
  const corpus = aCorpus({
    series: [aSeries({ observations })],
    articles: [release, ...articles],
    annotations: [],
  })
  const [series] = corpus.series
  if (series === undefined) throw new Error('the corpus has one series')
  return { ...series, rulings: [], articles: new Map(corpus.articles.map((each) => [each.id, each])) }
}

/** Months from January 2023 on, each published so many days after its end, or by a release. */
const months = (count: number, lag?: number) =>
  Array.from({ length: count }, (_, index): Told => {
    const published = lag === undefined ? undefined : isoDay(dayFrom(monthEnd(2023, index + 1) + lag))
    return [`2023-${two(index + 1)}`, published]
  })

const standing = (file: SeriesFile, today: string) => freshnessOf(file, day(today)).standing
const dueOf = (file: SeriesFile) => {
  const { due } = freshnessOf(file, day('2024-01-01'))
  return due === undefined ? undefined : isoDay(due)
}

describe('a cadence', () => {
  it.each([
    ['month', ['2023-03-31', '2023-04-30', '2023-05-31', '2023-07-31']],
    ['quarter', ['2022-12-31', '2023-03-31', '2023-06-30', '2023-09-30']],
    ['half-year', ['2021-12-31', '2022-06-30', '2022-12-31', '2023-06-30']],
    ['year', ['2018-12-31', '2019-12-31', '2021-12-31', '2022-12-31']],
  ])('of a %s is that of the gaps between its spans', (cadence, ends) => {
    expect(cadenceOf(ends.map(day).toReversed())).toBe(cadence)
  })

  it('follows what a series does of late', () => {
    const years = ['2010', '2011', '2012', '2013'].map((year) => day(`${year}-12-31`))
    const of2014 = Array.from({ length: 11 }, (_, month) =>
      day(`2014-${String(month + 1).padStart(2, '0')}-28`),
    )
    expect(cadenceOf([...years, ...of2014])).toBe('month')
  })

  it('is not made of two gaps, nor of spans years apart', () => {
    expect(cadenceOf(['2023-03-31', '2023-04-30', '2023-05-31'].map(day))).toBeUndefined()
    expect(cadenceOf(['2008-12-31', '2012-12-31', '2016-12-31', '2022-12-31'].map(day))).toBeUndefined()
    expect(cadenceOf([])).toBeUndefined()
  })
})

describe('a series', () => {
  it('of months is due twenty days after the next one ends, and late from then on', () => {
    const file = fileOf(months(10))
    expect(dueOf(file)).toBe('2023-12-20')
    expect([standing(file, '2023-12-20'), standing(file, '2023-12-21')]).toEqual(['current', 'late'])
  })

  it('of years is due in January of the year after the next', () => {
    const file = fileOf(byRelease('2019', '2020', '2021', '2022'))
    expect(dueOf(file)).toBe('2024-01-31')
    expect([standing(file, '2024-01-31'), standing(file, '2024-02-01')]).toEqual(['current', 'late'])
  })

  it('that is always told of late is given as long, but no longer than a cadence', () => {
    expect(dueOf(fileOf(months(10, 27)))).toBe('2023-12-27')
    expect(dueOf(fileOf(months(10, 300)))).toBe('2023-12-30')
    expect(dueOf(fileOf(months(10, 5)))).toBe('2023-12-20')
  })

  it('has ended, which is no alarm, after several cadences without news', () => {
    const monthly = fileOf(months(10))
    expect([standing(monthly, '2025-06-30'), standing(monthly, '2025-07-01')]).toEqual(['late', 'ended'])
    const yearly = fileOf(byRelease('2019', '2020', '2021', '2022'))
    expect([standing(yearly, '2028-01-31'), standing(yearly, '2028-02-01')]).toEqual(['late', 'ended'])
  })

  it('without a cadence is never late', () => {
    const file = fileOf(byRelease('2021', '2022'))
    expect(freshnessOf(file, day('2040-01-01'))).toMatchObject({ standing: 'irregular', due: undefined })
  })

  it('is not kept fresh by a forecast', () => {
    const file = fileOf([...byRelease('2019', '2020', '2021', '2022'), ['2030', '2023-05-01']])
    const forecasts = {
      ...file,
      observations: file.observations.map((each, index) =>
        index === 4 ? { ...each, status: 'forecast' as const } : each,
      ),
    }
    expect(standing(file, '2024-02-01')).toBe('current')
    expect(standing(forecasts, '2024-02-01')).toBe('late')
  })

  it('has its newest claim from the newest article', () => {
    const file = fileOf([
      ['2022', '2023-01-13'],
      ['2021', '2024-04-02'],
      ['2020', '2021-02-01'],
    ])
    const { newest, age } = freshnessOf(file, day('2027-01-05'))
    expect([newest, age]).toEqual([day('2024-04-02'), { form: 'years', years: 2, months: 9 }])
  })

  it.each([
    ['a release, from the day after its span', '2023-10', undefined, '2023-11-01'],
    ['an article without a date, likewise', '2023-10', '', '2023-11-01'],
    ['an article of some month, from its first day', '2022', '2024-04', '2024-04-01'],
    ['an article of some year, from the end of the span in it', '2024-05', '2024', '2024-06-01'],
    ['an article of some year, on a span that outlasts it', '2024', '2024', '2024-12-31'],
    ['an article of a day, whatever its span', '2024', '2024-03-05', '2024-03-05'],
  ])('counts %s', (_what, period, published, from) => {
    const { newest } = freshnessOf(fileOf([[period, published]]), day('2025-01-01'))
    expect(newest === undefined ? '' : isoDay(newest)).toBe(from)
  })
})

describe('an age', () => {
  it.each([
    ['2024-01-01', '2024-01-01', { form: 'days', days: 0 }],
    ['2024-01-01', '2024-03-01', { form: 'days', days: 60 }],
    ['2024-01-01', '2024-03-02', { form: 'months', months: 2 }],
    ['2024-01-31', '2024-06-30', { form: 'months', months: 5 }],
    ['2024-01-31', '2024-06-29', { form: 'months', months: 4 }],
    ['2024-01-31', '2025-01-31', { form: 'years', years: 1, months: 0 }],
    ['2024-02-27', '2026-11-26', { form: 'years', years: 2, months: 8 }],
    ['2024-02-27', '2023-01-01', { form: 'days', days: 0 }],
  ])('from %s to %s', (from, to, age) => {
    expect(ageOf(day(from), day(to))).toEqual(age)
  })
})

describe('a slide', () => {
  const file = fileOf(months(10))
  const drawn = (...places: readonly number[]) =>
    new Set(places.flatMap((place) => file.observations[place]?.id ?? []))

  it('is as old as the newest claim that it shows', () => {
    const { newest } = slideFreshness([file], drawn(0, 3), undefined, day('2024-01-01'))
    expect(newest === undefined ? '' : isoDay(newest)).toBe('2023-05-01')
  })

  it('waits for nothing where its window closes before the next span', () => {
    const until = (text: string | undefined) =>
      slideFreshness([file], drawn(0), text === undefined ? undefined : day(text), day('2024-01-01')).series
    expect(until('2023-10-31')).toEqual([])
    expect(until('2023-11-30')).toMatchObject([{ standing: 'late' }])
    expect(until(undefined)).toMatchObject([{ standing: 'late' }])
  })

  it('without a claim says nothing of its age', () => {
    expect(slideFreshness([file], new Set(), undefined, day('2024-01-01')).age).toBeUndefined()
  })
})
