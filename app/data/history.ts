import * as v from 'valibot'
import type { ClaimChange, RecordedClaims, Release } from '../domain/history'
import type { Observation } from '../domain/observation'
import type { SeriesHistory, VersionList } from '../domain/version-list'
import { closed, day, seriesId, text } from './fields'
import { claimOfSeries, toObservation } from './observation'

// Claims of the past are whole: they name their series, unit and kind, since those of today may be others.

const version = v.pipe(text, v.regex(/^[0-9a-f]{12}$/, 'version'))

const change = v.pipe(
  closed({ was: v.optional(claimOfSeries), now: v.optional(claimOfSeries) }),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): ClaimChange => {
    const [was, now] = [value.was, value.now].map((wire) => (wire === undefined ? undefined : toClaim(wire)))
    if (was !== undefined && now !== undefined) return { kind: 'revised', was, now }
    if (was !== undefined) return { kind: 'withdrawn', was }
    if (now !== undefined) return { kind: 'added', now }
    addIssue({ message: 'empty-change' })
    return NEVER
  }),
)

function toClaim(wire: v.InferOutput<typeof claimOfSeries>): Observation {
  return toObservation({ id: wire.series, kind: wire.kind, unit: wire.unit }, wire)
}

/** data/history/<number>-<version>.json */
export const releaseFile = closed({
  version,
  day,
  after: v.optional(version),
  changes: v.array(change),
})

export const toRelease = (wire: v.InferOutput<typeof releaseFile>): Release => ({
  version: wire.version,
  day: wire.day,
  after: wire.after,
  changes: wire.changes,
})

/** data/history/claims.json: the claims of the last release, against which the next one is told. */
export const recordedClaims = closed({ version, claims: v.array(claimOfSeries) })

export const toRecordedClaims = (wire: v.InferOutput<typeof recordedClaims>): RecordedClaims => ({
  version: wire.version,
  claims: wire.claims.map(toClaim),
})

/** data/history/versions.json as published */
export const versionsFile = closed({
  versions: v.array(closed({ version, day: v.optional(day), series: v.array(seriesId) })),
})

export const toVersionList = (wire: v.InferOutput<typeof versionsFile>): VersionList =>
  wire.versions.map((one) => ({ version: one.version, day: one.day, series: one.series }))

/** data/history/<series>.json as published */
export const seriesHistoryFile = closed({
  changes: v.array(closed({ version, change })),
})

export const toSeriesHistory = (wire: v.InferOutput<typeof seriesHistoryFile>): SeriesHistory => wire.changes
