import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { StateStorage } from 'zustand/middleware'

/** `kept` in the browser, or only in memory because the storage is `full` or `forbidden`. */
export type WallStorage = 'kept' | 'full' | 'forbidden'

interface WallStore {
  /** What a wall leaves to its next run, as text: who takes it up parses it. */
  readonly memory: string | undefined
  readonly storage: WallStorage
  readonly keep: (memory: string) => void
}

/** The browser's storage, whose refusals are noted and thrown no further: a wall must not stop over its notebook. */
const guarded: StateStorage<void> = {
  getItem: (name) => {
    try {
      return window.localStorage.getItem(name)
    } catch {
      return null
    }
  },
  setItem: (name, value) => {
    try {
      window.localStorage.setItem(name, value)
      say('kept')
    } catch (error) {
      say(isFull(error) ? 'full' : 'forbidden')
    }
  },
  removeItem: (name) => {
    try {
      window.localStorage.removeItem(name)
    } catch {
      // What cannot be reached holds nothing that could be taken up.
    }
  },
}

/** What a wall remembers over reloads. Where the browser keeps nothing, it goes on in memory and says so. */
export const useWallStore = create<WallStore>()(
  persist((set) => ({ memory: undefined, storage: 'kept', keep: (memory) => set({ memory }) }), {
    name: 'amur:wall',
    storage: createJSONStorage(() => guarded),
    partialize: ({ memory }) => ({ memory }),
    merge: (persisted, current) => ({ ...current, memory: memoryOf(persisted) }),
  }),
)

function say(storage: WallStorage): void {
  if (useWallStore.getState().storage !== storage) useWallStore.setState({ storage })
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError'

function memoryOf(persisted: unknown): string | undefined {
  if (typeof persisted !== 'object' || persisted === null || !('memory' in persisted)) return undefined
  return typeof persisted.memory === 'string' ? persisted.memory : undefined
}
