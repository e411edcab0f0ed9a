import { alsoStatedInAddsScale, noDuplicateClaim, unitFitsSeries } from './claims'
import { chartIdFree } from './charts'
import { definitionFitsUnit } from './definition-units'
import { definitionNamesSeries, definitionNotCyclic } from './definitions'
import { erratumNamesObservation, erratumSaysWhy } from './errata'
import { releasesFollow } from './history'
import { fileNameIsId, idsUnique, listIdsUnique } from './ids'
import { quoteAtMostTwelveWords, quoteHoldsNumber } from './quotes'
import { playlistNamesCharts } from './playlists'
import { articleExists, basisExists, topicExists, topicLeadExists } from './references'
import { alsoStatedInConverts, rateFitsSeries, rateJoinsScales, ratesUnambiguous } from './rates'
import type { Rule } from './rule'
import { rulingMeetsConflict, rulingNamesClaims } from './rulings'
import { releaseHasTable, sourced } from './sources'

/** Every rule that the corpus as a whole must keep, by name. A new rule is one line here. */
export const rules = {
  alsoStatedInAddsScale,
  alsoStatedInConverts,
  articleExists,
  basisExists,
  chartIdFree,
  definitionFitsUnit,
  definitionNamesSeries,
  definitionNotCyclic,
  erratumNamesObservation,
  erratumSaysWhy,
  fileNameIsId,
  idsUnique,
  listIdsUnique,
  noDuplicateClaim,
  playlistNamesCharts,
  quoteAtMostTwelveWords,
  quoteHoldsNumber,
  rateFitsSeries,
  rateJoinsScales,
  ratesUnambiguous,
  releaseHasTable,
  releasesFollow,
  rulingMeetsConflict,
  rulingNamesClaims,
  sourced,
  topicExists,
  topicLeadExists,
  unitFitsSeries,
} as const satisfies Readonly<Record<string, Rule>>
