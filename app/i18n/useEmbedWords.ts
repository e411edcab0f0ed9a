import { createContext, useContext } from 'react'
import { enEmbed } from './enEmbed'
import type { EmbedWords } from './enEmbed'

const EmbedWordsContext = createContext<EmbedWords>(enEmbed)

export const useEmbedWords = (): EmbedWords => useContext(EmbedWordsContext)
