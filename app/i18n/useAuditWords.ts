import { createContext, useContext } from 'react'
import { enAudit } from './enAudit'
import type { AuditWords } from './enAudit'

const AuditWordsContext = createContext<AuditWords>(enAudit)

export const useAuditWords = (): AuditWords => useContext(AuditWordsContext)
