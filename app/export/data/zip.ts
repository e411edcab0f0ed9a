import { strToU8, zipSync } from 'fflate'
import { articleReference } from '~/domain/reference/article-reference'
import { enCite } from '~/i18n/enCite'
import { enData } from '~/i18n/enData'
import { articlesBehind } from '../citations/articlesBehind'
import { referencesText } from '../citations/referencesText'
import type { ExportItem, Exported } from '../exported'
import { fileName } from '../fileName'
import { csvOf } from './csv'
import { jsonOf } from './json'
import { metadata } from './metadata'
import { readme } from './readme'

/** A figure's data in one folder that explains itself: table, JSON, what the columns mean, how to cite, the bibliography. */
export function zipOf(item: ExportItem): Exported {
  const { words, day } = item.context
  const references = articlesBehind(item.figure).map(articleReference)
  const bibliography = (format: 'bibtex' | 'ris' | 'csl') =>
    strToU8(referencesText(references, format, day, words, enCite))
  const name = fileName(item, 'zip')
  const files = {
    'README.txt': strToU8(readme(item, enData)),
    'data.csv': bytes(csvOf(item, 'shown')),
    'data.json': bytes(jsonOf(item)),
    'metadata.json': strToU8(
      `${JSON.stringify(metadata(item, name.replace(/\.zip$/, ''), enData), undefined, 2)}\n`,
    ),
    'references.bib': bibliography('bibtex'),
    'references.ris': bibliography('ris'),
    'references.csl.json': bibliography('csl'),
  }
  // A zip has no time zone: the day's noon is on that day wherever the zip is opened.
  const data = zipSync(files, { level: 6, mtime: `${day}T12:00:00` })
  return { name, type: 'application/zip', data }
}

const bytes = ({ data }: Exported): Uint8Array => (typeof data === 'string' ? strToU8(data) : data)
