import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../app/data/build/read'
import { auditOf } from '../../app/domain/audit/audit'

// The project's own data/, and what people thought of the contradictions in it.

const { corpus } = readCorpus(process.cwd())
const contradictions = auditOf(corpus)
  .filter(({ verdict }) => verdict === 'contradicts')
  .map(({ id }): string => id)

/** The checks that have a row of their own: | `same.trade-total.2018.…` | … | */
const reviewed = readFileSync('docs/audit-review.md', 'utf8')
  .split('\n')
  .flatMap((line) => /^\| `([^`]+)` \|.*\S.*\|.*\S.*\|$/.exec(line)?.[1] ?? [])

describe('docs/audit-review.md', () => {
  it('judges every contradiction of the corpus: look at a new one, then give it a row', () => {
    expect(contradictions.filter((id) => !reviewed.includes(id))).toEqual([])
  })

  it('judges nothing that is no contradiction any more: take its row out', () => {
    expect(reviewed.filter((id) => !contradictions.includes(id))).toEqual([])
  })

  it('judges each once', () => {
    expect(reviewed).toHaveLength(new Set(reviewed).size)
  })
})
