import { createContext, useContext } from 'react'
import { en } from './en'
import type { Words } from './en'

/** The catalogue in force; English until another language is chosen above. */
export const WordsContext = createContext<Words>(en)

export const useWords = (): Words => useContext(WordsContext)
