import type { TopicId } from '~/domain/brand'
import { base } from './base'
import { readQuery, writeQuery } from './looks'
import type { DecodedLooks } from './looks'
import { parameters } from './parameters'
import type { View } from './view'

/** Which series the coverage shows. An empty list keeps all. */
export interface CoverageList {
  readonly topic: readonly TopicId[]
}

/** Reads the query of the coverage. What is not understood is left at its default and named. */
export function decodeCoverageList(search: string): DecodedLooks & { readonly list: CoverageList } {
  const { take, rest } = readQuery(search)
  const list: CoverageList = { topic: take(parameters.topic, []) }
  return { list, ...rest() }
}

/** The address of the coverage of some topics. */
export const addressOfCoverage = (view: View, { topic }: CoverageList, folder: string = base): string =>
  `${folder}coverage/${writeQuery(view, (put) => put(parameters.topic, topic, []))}`
