import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reference } from '~/domain/reference/reference'
import { apa } from '~/export/citations/apa'
import { chicago } from '~/export/citations/chicago'
import { referenceList } from '~/export/citations/referenceList'
import { en } from '~/i18n/en'
import { enCite } from '~/i18n/enCite'
import { aReference, corpusReferences, hostileTitles } from '../../domain/reference/build'
import { oneLine } from '~/domain/reference/one-line'

const styles = [apa(en, enCite), chicago(en, enCite, { year: 2026, month: 11, day: 26 })] as const
const [inApa, inChicago] = styles

/** Works of one publisher, whose titles alone matter. */
const works = (...parts: readonly Partial<Reference>[]): readonly Reference[] =>
  parts.map((part, place) => aReference({ id: `r-${place}`, authors: [], address: undefined, ...part }))

const tass = works(
  { publisher: 'TASS', title: 'C', issued: { year: 2024, month: 5, day: 1 } },
  { publisher: 'TASS', title: 'B', issued: { year: 2024, month: 6, day: 1 } },
  { publisher: 'TASS', title: 'D', issued: { year: 2024 } },
  { publisher: 'TASS', title: 'A', issued: undefined },
  { publisher: 'TASS', title: 'E', issued: { year: 2023 } },
  { publisher: 'Agenzia Nova', title: 'F', issued: { year: 2025 } },
)

describe('referenceList', () => {
  it('lists in APA by author, n.d. first, and letters a year by date', () => {
    expect(referenceList(tass, inApa, en.locale)).toEqual([
      'Agenzia Nova. (2025). F.',
      'TASS. (n.d.). A.',
      'TASS. (2023). E.',
      'TASS. (2024a). D.',
      'TASS. (2024b, May 1). C.',
      'TASS. (2024c, June 1). B.',
    ])
  })

  it('lists in Chicago by author, n.d. last, and letters a year by title', () => {
    expect(referenceList(tass, inChicago, en.locale)).toEqual([
      'Agenzia Nova. 2025. “F.”',
      'TASS. 2023. “E.”',
      'TASS. 2024a. “B.” June 1, 2024.',
      'TASS. 2024b. “C.” May 1, 2024.',
      'TASS. 2024c. “D.”',
      'TASS. n.d. “A.”',
    ])
  })

  it('goes on with aa after z', () => {
    const many = works(...Array.from({ length: 28 }, () => ({ publisher: 'TASS', issued: { year: 2024 } })))
    expect(referenceList(many, inApa, en.locale).map((entry) => entry.slice(7, 14))).toContain('2024ab)')
  })

  it('gives every article of the corpus one entry that is not like another’s and says nothing of unknown authors', () => {
    const references = corpusReferences()
    for (const style of styles) {
      const entries = referenceList(references, style, en.locale)
      expect(new Set(entries).size).toBe(references.length)
      expect(
        entries.filter((entry) =>
          /undefined|unknown author|author unknown|[^.]\.\.(?!\.)|\s{2}/i.test(entry),
        ),
      ).toEqual([])
    }
  })

  it('keeps every title whole on one line, without marks that turn the writing', () => {
    fc.assert(
      fc.property(hostileTitles, (words) => {
        const title = oneLine(words)
        fc.pre(title !== '')
        const [entry = ''] = referenceList([aReference({ title })], inApa, en.locale)
        expect(entry).toContain(title)
        expect(entry).not.toMatch(/[\n\r\u202A-\u202E\u2066-\u2069]/)
      }),
    )
  })
})
