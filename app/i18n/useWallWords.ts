import { createContext, useContext } from 'react'
import { enWall } from './enWall'
import type { WallWords } from './enWall'

const WallWordsContext = createContext<WallWords>(enWall)

export const useWallWords = (): WallWords => useContext(WallWordsContext)
