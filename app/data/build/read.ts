import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Corpus } from '../../domain/corpus'
import { decodeCorpus, toCorpus } from '../corpus-files'
import type { SourceFile } from '../corpus-files'
import type { Fault } from '../fault'
import { rules } from '../integrity/registry'
import { faultsOf } from '../integrity/rule'
import type { Digest } from '../publish/version'

export interface Reading {
  /** Complete only when there are no faults. */
  readonly corpus: Corpus
  readonly faults: readonly Fault[]
}

/** Reads, decodes and checks a project's `data/`. */
export function readCorpus(root: string): Reading {
  const { files, faults } = decodeCorpus(sourcesIn(root))
  return { corpus: toCorpus(files), faults: [...faults, ...faultsOf(rules, files)] }
}

/** Every file below `data/`, with forward slashes on every system. */
function sourcesIn(root: string): readonly SourceFile[] {
  const dir = join(root, 'data')
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(root.length + 1).replaceAll(sep, '/'),
      text: readFileSync(file, 'utf8'),
    }))
}

export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex')
