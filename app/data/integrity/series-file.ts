import type { SeriesFile } from '../../domain/corpus'
import type { CorpusFiles } from '../corpus-files'
import type { Fault } from '../fault'
import { noDuplicateClaim, unitFitsSeries } from './claims'
import { fileNameIsId, idsUnique } from './ids'
import { articleExists } from './references'
import { faultsOf } from './rule'
import { rulingNamesClaims } from './rulings'
import { sourced } from './sources'

/** The rules that one published series file can be held to without the rest of the corpus. */
const rules = { articleExists, fileNameIsId, idsUnique, noDuplicateClaim, sourced, unitFitsSeries }

/** Broken rules of a published series file, checked again where it is loaded. */
export function seriesFileFaults(file: string, value: SeriesFile): readonly Fault[] {
  const files: CorpusFiles = {
    topics: [],
    bases: [],
    series: [{ file, value }],
    articles: [...value.articles.values()].map((record) => ({
      file: `data/articles/${record.id}.json`,
      value: { ...record, context: [] },
    })),
    annotations: [],
    rates: [],
    rulings: [],
    charts: [],
    playlists: [],
    errata: [],
    releases: [],
    recorded: [],
    unreadable: new Set(),
  }
  const rulings = value.rulings.map((ruling) => ({ file, value: ruling }))
  // Rulings have no files of their own here, which could be named after them.
  return [...faultsOf(rules, files), ...faultsOf({ rulingNamesClaims }, { ...files, rulings })]
}
