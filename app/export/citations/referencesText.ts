import { bibtexText } from '~/domain/reference/bibtex'
import { cslItems } from '~/domain/reference/csl'
import { knownDate } from '~/domain/reference/known-date'
import type { Reference } from '~/domain/reference/reference'
import { risText } from '~/domain/reference/ris'
import type { Words } from '~/i18n/en'
import type { CiteWords } from '~/i18n/enCite'
import { apa } from './apa'
import { chicago } from './chicago'
import type { CitationFormat } from './format'
import { referenceList } from './referenceList'

/**
 * References in a format, ready for a file or the clipboard.
 * @param day on which they are cited, `2026-11-26`
 */
export function referencesText(
  references: readonly Reference[],
  format: CitationFormat,
  day: string,
  words: Words,
  cite: CiteWords,
): string {
  switch (format) {
    case 'bibtex':
      return bibtexText(references)
    case 'ris':
      return risText(references)
    case 'csl':
      return `${JSON.stringify(cslItems(references), undefined, 2)}\n`
    case 'apa':
      return listText(referenceList(references, apa(words, cite), words.locale))
    case 'chicago':
      return listText(referenceList(references, chicago(words, cite, knownDate(day)), words.locale))
  }
}

const listText = (entries: readonly string[]): string => `${entries.join('\n\n')}\n`
