import type { ObservationId, RulingId } from './brand'

/** An editor's word on claims that contradict each other: which one leads, and why. The others stay visible. */
export interface Ruling {
  readonly id: RulingId
  readonly leading: ObservationId
  readonly over: readonly [ObservationId, ...ObservationId[]]
  readonly reason: string
}
