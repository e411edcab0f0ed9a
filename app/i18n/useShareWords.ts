import { createContext, useContext } from 'react'
import { enShare } from './enShare'
import type { ShareWords } from './enShare'

const ShareWordsContext = createContext<ShareWords>(enShare)

export const useShareWords = (): ShareWords => useContext(ShareWordsContext)
