import type { Catalogue } from '~/domain/corpus'
import type { FindFile } from '~/domain/find-file'
import { findIndex } from '~/domain/find-index'
import type { FindIndex } from '~/domain/find-index'
import type { Words } from '~/i18n/en'
import { documentOf } from './documents'
import { entriesOf } from './entries'
import type { Entry } from './entries'

/** Entries and the index over them; a document of the index is the entry at its place. */
export interface Findable {
  readonly entries: readonly Entry[]
  readonly index: FindIndex
}

let last: { readonly from: readonly unknown[]; readonly made: Findable } | undefined

/** Made once for a corpus, though the panel that asks comes and goes. */
export function findableOf(catalogue: Catalogue, file: FindFile, words: Words): Findable {
  const from = [catalogue, file, words]
  if (last !== undefined && from.every((part, at) => part === last?.from[at])) return last.made
  const entries = entriesOf(catalogue, file)
  const made = { entries, index: findIndex(entries.map((entry) => documentOf(entry, words))) }
  last = { from, made }
  return made
}
