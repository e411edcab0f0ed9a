import { enCite } from '~/i18n/enCite'
import type { ExportItem } from '../exported'
import { chartReference } from './chartReference'
import type { CitationFormat } from './format'
import { referencesText } from './referencesText'

/** “Cite this chart”: the figure itself, with the version of the corpus and the day on which it was seen. */
export const citeChart = (item: ExportItem, format: CitationFormat): string =>
  referencesText([chartReference(item)], format, item.context.day, item.context.words, enCite).trimEnd()
