import { base } from './base'
import { writeQuery } from './looks'
import type { View } from './view'

/** The whole coverage. Apart from its list's parameters, which only its own page needs to know. */
export const addressOfCoverageHome = (view: View, folder: string = base): string =>
  `${folder}coverage/${writeQuery(view)}`
