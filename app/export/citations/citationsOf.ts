import { articleReference } from '~/domain/reference/article-reference'
import { enCite } from '~/i18n/enCite'
import type { ExportItem, Exported } from '../exported'
import { fileName } from '../fileName'
import { articlesBehind } from './articlesBehind'
import type { CitationFormat } from './format'
import { referencesText } from './referencesText'

const files: Readonly<Record<CitationFormat, { readonly ending: string; readonly type: string }>> = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
  apa: { ending: 'apa.txt', type: 'text/plain' },
  chicago: { ending: 'chicago.txt', type: 'text/plain' },
}

/** The bibliography of a figure: every article behind it and no other. */
export function citationsOf(item: ExportItem, format: CitationFormat): Exported {
  const { words, day } = item.context
  const references = articlesBehind(item.figure).map(articleReference)
  const { ending, type } = files[format]
  return {
    name: fileName(item, ending),
    type,
    data: referencesText(references, format, day, words, enCite),
  }
}
