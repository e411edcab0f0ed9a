import { queryOptions, useQuery } from '@tanstack/react-query'
import type { AuditFile } from '../../domain/audit/audit-file'
import { auditFile, toAuditFile } from '../audit'
import { fetchFile } from '../fetch'
import { loading, published } from '../queries'
import type { Loading } from '../queries'

export const auditQuery = queryOptions({
  ...published,
  queryKey: ['audit'],
  queryFn: ({ signal }) => fetchFile('audit.json', auditFile, toAuditFile, signal),
})

export const useAudit = (): Loading<AuditFile> => loading(useQuery(auditQuery))
