import { useSyncExternalStore } from 'react'
import type { WallSnapshot } from './createWall'
import { useWall } from './useWall'

/** One fact of the wall; whoever asks is drawn anew only when it changes. */
export function useOfWall<Value>(pick: (snapshot: WallSnapshot) => Value): Value {
  const { subscribe, get } = useWall()
  return useSyncExternalStore(subscribe, () => pick(get()))
}
