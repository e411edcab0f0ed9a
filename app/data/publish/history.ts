import type { SeriesId } from '../../domain/brand'
import { claimRecord } from '../../domain/claim-record'
import type { Corpus } from '../../domain/corpus'
import { isoDay } from '../../domain/day'
import { changedSeries, changesBetween } from '../../domain/history'
import type { ClaimChange, Release } from '../../domain/history'
import type { Observation } from '../../domain/observation'
import { jsonText } from './json'
import type { JsonObject } from './json'

/**
 * data/history/: the versions that can be pinned, and for each series with changes what they were. What has been built
 * since the last release stands at the end as a version without a day.
 */
export function historyFiles(corpus: Corpus, version: string): readonly (readonly [string, string])[] {
  const releases = [...corpus.history.releases, ...unrecorded(corpus, version)]
  const changed = [...new Set(releases.flatMap(({ changes }) => changes.flatMap(changedSeries)))].toSorted()
  return [
    ['data/history/versions.json', jsonText({ versions: releases.map(versionJson) })],
    ...changed.map((id) => [`data/history/${id}.json`, jsonText(seriesJson(releases, id))] as const),
  ]
}

/** The very version that is published, where no release has recorded it yet. */
function unrecorded({ series, history }: Corpus, version: string): readonly Release[] {
  const { recorded, releases } = history
  const last = releases.at(-1)
  if (last?.version === version) return []
  const claims = series.flatMap(({ observations }) => observations)
  // Before the first release nothing has changed yet.
  const changes = recorded === undefined ? [] : changesBetween(recorded.claims, claims)
  return [{ version, day: undefined, after: last?.version, changes }]
}

const versionJson = ({ version, day, changes }: Release): JsonObject => ({
  version,
  day: day === undefined ? undefined : isoDay(day),
  series: [...new Set(changes.flatMap(changedSeries))].toSorted(),
})

const seriesJson = (releases: readonly Release[], id: SeriesId): JsonObject => ({
  changes: releases.flatMap(({ version, changes }) =>
    changes
      .filter((change) => changedSeries(change).includes(id))
      .map((change) => ({ version, change: changeJson(change) })),
  ),
})

export const changeJson = (change: ClaimChange): JsonObject => ({
  was: change.kind === 'added' ? undefined : wholeClaim(change.was),
  now: change.kind === 'withdrawn' ? undefined : wholeClaim(change.now),
})

/** A claim on its own: its series may be gone when it is read again. */
export const wholeClaim = (claim: Observation): JsonObject => ({
  series: claim.series,
  ...claimRecord(claim),
})
