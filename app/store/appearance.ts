import { create } from 'zustand'
import { persist } from 'zustand/middleware'

type Appearance = 'light' | 'dark'

interface AppearanceState {
  /** Undefined follows the system. */
  readonly chosen: Appearance | undefined
  readonly choose: (appearance: Appearance) => void
}

/** The reader's own theme, kept across visits; `theme=` in an address wins over it. */
export const useAppearance = create<AppearanceState>()(
  persist((set) => ({ chosen: undefined, choose: (chosen) => set({ chosen }) }), { name: 'amur:appearance' }),
)
