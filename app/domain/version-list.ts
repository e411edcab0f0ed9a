import type { SeriesId } from './brand'
import type { Day } from './day'
import type { ClaimChange } from './history'

/** The versions of the corpus that can be pinned, the oldest first; the last is the one that is published. */
export type VersionList = readonly Version[]

export interface Version {
  readonly version: string
  /** Undefined for a build that has not been recorded as a release. */
  readonly day: Day | undefined
  /** Series of which it changed claims. */
  readonly series: readonly SeriesId[]
}

/** What versions have changed in one series, the oldest first. */
export type SeriesHistory = readonly { readonly version: string; readonly change: ClaimChange }[]

/** Versions that came after one; undefined where it is not in the list. */
export function versionsSince(list: VersionList, version: string): VersionList | undefined {
  const place = list.findIndex((one) => one.version === version)
  return place < 0 ? undefined : list.slice(place + 1)
}
