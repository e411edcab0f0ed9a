import { create } from 'zustand'
import type { AnnotationId } from '~/domain/brand'

interface OpenEventsState {
  /** The events whose texts are open in the evidence column; those of one pin, or one chosen from the list. */
  readonly open: readonly AnnotationId[]
  readonly openEvents: (events: readonly AnnotationId[]) => void
}

export const useOpenEvents = create<OpenEventsState>()((set) => ({
  open: [],
  openEvents: (open) => set({ open }),
}))
