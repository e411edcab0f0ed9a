import { onDemand } from '~/ui/onDemand'

/** The page of the audit, whose script is loaded when a reader goes there. */
export const auditPage = onDemand(async () => (await import('./AuditPage')).AuditPage)
