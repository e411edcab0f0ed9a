import { enter } from './enter'
import type { WallLog } from './log'
import type { Time } from './state'

interface Run {
  readonly at: Time
  readonly app: string | undefined
  /** What is played, as the address names it. */
  readonly playlist: string
}

/** The log of a run that begins; it goes on with what an earlier one has left. */
export const beginLog = (run: Run, earlier: WallLog = emptyLog(run.at)): WallLog =>
  enter({ ...earlier, seen: run.at, runs: earlier.runs + 1 }, { kind: 'start', ...run })

const emptyLog = (at: Time): WallLog => ({
  started: at,
  seen: at,
  uptime: 0,
  runs: 0,
  changes: 0,
  rounds: 0,
  refreshes: 0,
  failedRefreshes: 0,
  skips: 0,
  entries: [],
  heap: [],
})
