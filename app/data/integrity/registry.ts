import type { CorpusFiles } from '../corpus-files'
import type { Fault } from '../fault'
import { alsoStatedInAddsScale, noDuplicateClaim, unitFitsSeries } from './claims'
import { erratumNamesObservation, erratumSaysWhy } from './errata'
import { fileNameIsId, idsUnique, listIdsUnique } from './ids'
import { quoteAtMostTwelveWords } from './quotes'
import { articleExists, basisExists, topicExists, topicLeadExists } from './references'
import type { Rule } from './rule'
import { releaseHasTable, sourced } from './sources'

/** Every rule that the corpus as a whole must keep, by name. A new rule is one line here. */
export const rules = {
  alsoStatedInAddsScale,
  articleExists,
  basisExists,
  erratumNamesObservation,
  erratumSaysWhy,
  fileNameIsId,
  idsUnique,
  listIdsUnique,
  noDuplicateClaim,
  quoteAtMostTwelveWords,
  releaseHasTable,
  sourced,
  topicExists,
  topicLeadExists,
  unitFitsSeries,
} as const satisfies Record<string, Rule>

/** All broken rules of a corpus at once. */
export const integrityFaults = (files: CorpusFiles): readonly Fault[] =>
  Object.entries(rules).flatMap(([rule, find]) => find(files).map((fault) => ({ ...fault, rule })))
