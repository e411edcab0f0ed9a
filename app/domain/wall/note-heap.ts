import { logLimits } from './log'
import type { HeapSample, WallLog } from './log'

/** Adds a sample. When there are too many, every second one of the older half goes: days back, the shape is enough. */
export function noteHeap(log: WallLog, sample: HeapSample): WallLog {
  const heap = [...log.heap, sample]
  const half = logLimits.heap / 2
  const kept =
    heap.length <= logLimits.heap
      ? heap
      : [...heap.slice(0, half).filter((_, place) => place % 2 === 0), ...heap.slice(half)]
  return { ...log, heap: kept }
}
