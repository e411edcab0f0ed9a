import { describe, expect, it } from 'vitest'
import { parsePeriod } from '~/domain/period'
import { en } from '~/i18n/en'
import { enWhen } from '~/i18n/enWhen'
import { periodWords } from '~/i18n/format'

describe('a span in a sentence', () => {
  it.each([
    ['2022', 'in 2022'],
    ['2023-08', 'in August 2023'],
    ['2023-Q3', 'in the third quarter of 2023'],
    ['2023-01..2023-08', 'in January–August 2023'],
    ['2023-04-19', 'on 19 April 2023'],
    ['2018-01-01..2018-12-15', 'over 1 January 2018 – 15 December 2018'],
  ])('%s reads “%s”', (text, said) => {
    const period = parsePeriod(text)
    if (!period.ok) throw new Error(text)
    expect(enWhen(periodWords(period.period, en))).toBe(said)
  })
})
