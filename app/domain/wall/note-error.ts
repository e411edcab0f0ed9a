import { enter } from './enter'
import { logLimits } from './log'
import type { WallLog } from './log'
import type { Time } from './state'

/** Something that went wrong beside the player: an error that nobody caught, storage that is full. */
export const noteError = (log: WallLog, at: Time, message: string): WallLog =>
  enter(log, { kind: 'error', at, last: at, times: 1, message: message.slice(0, logLimits.message) })
