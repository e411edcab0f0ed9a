import type { SeriesFile } from './corpus'
import type { Day } from './day'
import { together, undone } from './history'
import type { ClaimChange } from './history'
import { versionsSince } from './version-list'
import type { SeriesHistory, VersionList } from './version-list'

/** A view held at a version of the corpus, with what has changed in its series since. */
export type Pin =
  | { readonly kind: 'unknown'; readonly version: string }
  | {
      readonly kind: 'held'
      readonly version: string
      readonly day: Day | undefined
      /** Each claim's changes as one, whether the view draws it or not. */
      readonly changes: readonly ClaimChange[]
    }

/** What a version stands for, once the list and the histories of the series that changed since are here. */
export function pinAt(version: string, list: VersionList, histories: readonly SeriesHistory[]): Pin {
  const since = versionsSince(list, version)
  if (since === undefined) return { kind: 'unknown', version }
  const later = new Set(since.map((one) => one.version))
  const changes = histories.flatMap((history) =>
    history.flatMap((entry) => (later.has(entry.version) ? [entry.change] : [])),
  )
  return {
    kind: 'held',
    version,
    day: list.find((one) => one.version === version)?.day,
    changes: together(changes),
  }
}

/** A series as it was under a pin; today's where the version is not known. */
export function heldAt(file: SeriesFile, pin: Pin | undefined): SeriesFile {
  if (pin === undefined || pin.kind === 'unknown' || pin.changes.length === 0) return file
  const { id } = file.series
  const observations = undone(file.observations, pin.changes).filter(({ series }) => series === id)
  return { ...file, observations }
}
