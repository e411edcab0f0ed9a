import type { SeriesFile } from '../../domain/corpus'
import type { Fault } from '../fault'
import { noDuplicateClaim, unitFitsSeries } from './claims'
import { fileNameIsId, idsUnique } from './ids'
import { articleExists } from './references'
import { faultsOf } from './rule'
import { sourced } from './sources'

/** The rules that one published series file can be held to without the rest of the corpus. */
const rules = { articleExists, fileNameIsId, idsUnique, noDuplicateClaim, sourced, unitFitsSeries }

/** Broken rules of a published series file, checked again where it is loaded. */
export const seriesFileFaults = (file: string, value: SeriesFile): readonly Fault[] =>
  faultsOf(rules, {
    topics: [],
    bases: [],
    series: [{ file, value }],
    articles: [...value.articles.values()].map((record) => ({
      file: `data/articles/${record.id}.json`,
      value: { ...record, context: [] },
    })),
    annotations: [],
    rates: [],
    charts: [],
    errata: [],
    unreadable: new Set(),
  })
