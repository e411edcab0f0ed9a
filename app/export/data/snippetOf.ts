import { enData } from '~/i18n/enData'
import type { ExportItem } from '../exported'
import { siteFile } from './siteFile'
import { excel } from './snippets/excel'
import { observable } from './snippets/observable'
import { pandas } from './snippets/pandas'
import { r } from './snippets/r'
import type { SnippetParts } from './snippets/snippetParts'

export const snippetIds = ['pandas', 'r', 'excel', 'observable'] as const
export type SnippetId = (typeof snippetIds)[number]

const writers: Readonly<Record<SnippetId, (parts: SnippetParts) => string>> = { pandas, r, excel, observable }

/** Code that fetches the claims of a figure's series from the published files, whenever it runs. */
export function snippetOf({ figure, context }: ExportItem, id: SnippetId): string {
  const { note, place } = enData.snippet
  return writers[id]({
    file: siteFile(context.address, 'data/observations.csv'),
    series: figure.plotted.map((series) => series.id),
    note,
    place,
  })
}
