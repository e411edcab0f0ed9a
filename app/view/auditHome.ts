import { base } from './base'
import { writeQuery } from './looks'
import type { View } from './view'

/** The whole audit. Apart from its list's parameters, which only the audit's own pages need to know. */
export const addressOfAuditHome = (view: View, folder: string = base): string =>
  `${folder}audit/${writeQuery(view)}`
