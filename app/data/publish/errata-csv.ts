import type { Erratum } from '../../domain/corpus'
import { csvText } from '../../domain/csv-text'
import { neutralised } from '../../domain/neutralised'
import { errataColumns } from '../errata'

/** data/errata.csv: what was corrected in the facts, and why. */
export const errataCsv = (errata: readonly Erratum[]): string =>
  csvText([
    errataColumns,
    ...errata.map(({ observation, field, was, now, reason }) => [
      observation,
      field,
      cell(was),
      cell(now),
      neutralised(reason),
    ]),
  ])

/** A negative number is no formula. */
const cell = (words: string): string => (/^-?\d+(?:\.\d+)?$/.test(words) ? words : neutralised(words))
