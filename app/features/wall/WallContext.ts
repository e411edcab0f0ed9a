import { createContext } from 'react'
import type { Wall } from './createWall'

export const WallContext = createContext<Wall | undefined>(undefined)
