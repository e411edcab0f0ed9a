import { createContext, useContext } from 'react'
import { enCoverage } from './enCoverage'
import type { CoverageWords } from './enCoverage'

const CoverageWordsContext = createContext<CoverageWords>(enCoverage)

export const useCoverageWords = (): CoverageWords => useContext(CoverageWordsContext)
