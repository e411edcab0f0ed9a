import { create } from 'zustand'

export interface PictureChoices {
  readonly format: 'png' | 'svg'
  readonly shape: '16:9' | '4:3' | 'square' | 'own'
  /** CSS pixels, where the shape is the reader's own; as typed, so maybe not yet a size. */
  readonly width: number
  readonly height: number
  readonly scale: '1' | '2' | '4'
  readonly background: 'paper' | 'transparent'
  readonly theme: 'light' | 'dark'
  readonly qr: boolean
}

interface PictureState extends PictureChoices {
  readonly choose: (change: Partial<PictureChoices>) => void
}

/** How the reader wants pictures: the next chart of the visit is saved like the last. */
export const usePictureChoices = create<PictureState>()((set) => ({
  format: 'png',
  shape: '16:9',
  width: 1200,
  height: 675,
  scale: '2',
  background: 'paper',
  theme: 'light',
  qr: false,
  choose: (change) => set(change),
}))
