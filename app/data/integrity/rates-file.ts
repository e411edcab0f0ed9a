import type { RatesFile } from '../../domain/corpus'
import type { Fault } from '../fault'
import { rateJoinsScales, ratesUnambiguous } from './rates'
import { articleExists } from './references'
import { faultsOf } from './rule'
import { sourced } from './sources'

/** The rules that the published rates can be held to without the rest of the corpus. */
const rules = { articleExists, rateJoinsScales, ratesUnambiguous, sourced }

/** Broken rules of the published rates, checked again where they are loaded. */
export const ratesFileFaults = (file: string, { rates, articles }: RatesFile): readonly Fault[] =>
  faultsOf(rules, {
    topics: [],
    bases: [],
    series: [],
    articles: [...articles.values()].map((record) => ({
      file: `data/articles/${record.id}.json`,
      value: { ...record, context: [] },
    })),
    annotations: [],
    rates: rates.map((value) => ({ file, value })),
    rulings: [],
    charts: [],
    playlists: [],
    errata: [],
    releases: [],
    recorded: [],
    unreadable: new Set(),
  })
