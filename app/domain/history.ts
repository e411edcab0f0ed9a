import type { ObservationId, SeriesId } from './brand'
import type { Day } from './day'
import type { Observation } from './observation'

/** A state of the corpus that was published under a version, with what it changed. */
export interface Release {
  readonly version: string
  /** Undefined for what has been built since the last release and has not been recorded yet. */
  readonly day: Day | undefined
  /** Undefined for the first. */
  readonly after: string | undefined
  readonly changes: readonly ClaimChange[]
}

/** The claims of the last release, whole: what has changed since is told against them. */
export interface RecordedClaims {
  readonly version: string
  readonly claims: readonly Observation[]
}

/** What is known of the corpus's past. Nothing is, before its first release. */
export interface History {
  /** The oldest first. */
  readonly releases: readonly Release[]
  readonly recorded: RecordedClaims | undefined
}

/** What became of one claim. */
export type ClaimChange =
  | { readonly kind: 'added'; readonly now: Observation }
  | { readonly kind: 'revised'; readonly was: Observation; readonly now: Observation }
  | { readonly kind: 'withdrawn'; readonly was: Observation }

export const changedId = (change: ClaimChange): ObservationId =>
  change.kind === 'withdrawn' ? change.was.id : change.now.id

export const changedSeries = (change: ClaimChange): readonly SeriesId[] => [
  ...new Set([
    ...(change.kind === 'added' ? [] : [change.was.series]),
    ...(change.kind === 'withdrawn' ? [] : [change.now.series]),
  ]),
]

/** What has changed from one state of the claims to another, by id. */
export function changesBetween(
  before: readonly Observation[],
  after: readonly Observation[],
): readonly ClaimChange[] {
  const held = new Map(before.map((claim) => [claim.id, claim]))
  const there = new Set(after.map(({ id }) => id))
  const changes = [
    ...after.flatMap((now): readonly ClaimChange[] => {
      const was = held.get(now.id)
      if (was === undefined) return [{ kind: 'added', now }]
      return isSame(was, now) ? [] : [{ kind: 'revised', was, now }]
    }),
    ...before.flatMap((was): readonly ClaimChange[] =>
      there.has(was.id) ? [] : [{ kind: 'withdrawn', was }],
    ),
  ]
  return changes.toSorted((a, b) => (changedId(a) < changedId(b) ? -1 : 1))
}

/** The claims as they were before some changes, the newest change undone first. */
export function undone(
  claims: readonly Observation[],
  changes: readonly ClaimChange[],
): readonly Observation[] {
  const state = new Map(claims.map((claim) => [claim.id, claim]))
  for (const change of changes.toReversed()) {
    if (change.kind === 'added') state.delete(change.now.id)
    else state.set(change.was.id, change.was)
  }
  return [...state.values()]
}

/** Several changes of one claim told as one: from its first state to its last. */
export function together(changes: readonly ClaimChange[]): readonly ClaimChange[] {
  const first = new Map<ObservationId, Observation | undefined>()
  const last = new Map<ObservationId, Observation | undefined>()
  for (const change of changes) {
    const id = changedId(change)
    if (!first.has(id)) first.set(id, change.kind === 'added' ? undefined : change.was)
    last.set(id, change.kind === 'withdrawn' ? undefined : change.now)
  }
  const defined = (claims: ReadonlyMap<ObservationId, Observation | undefined>) =>
    [...claims.values()].filter((claim) => claim !== undefined)
  return changesBetween(defined(first), defined(last))
}

/** Both come from the same decoder, so the same facts have the same text. */
const isSame = (a: Observation, b: Observation): boolean => JSON.stringify(a) === JSON.stringify(b)
