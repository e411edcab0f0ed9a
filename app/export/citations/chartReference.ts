import { knownDate } from '~/domain/reference/known-date'
import { oneLine } from '~/domain/reference/one-line'
import type { Reference } from '~/domain/reference/reference'
import type { ExportItem } from '../exported'
import { fileName } from '../fileName'

/** The figure itself as a list of references names it. It has no date of its own: its version says what it held. */
export function chartReference(item: ExportItem): Reference {
  const { figure, context } = item
  return {
    id: `amur-${fileName(item, context.catalogue.version).replaceAll(/[^\w-]/g, '-')}`.toLowerCase(),
    kind: 'chart',
    authors: [{ form: 'whole', name: context.words.site.name }],
    title: oneLine(figure.heading),
    publisher: undefined,
    issued: undefined,
    accessed: knownDate(context.day),
    version: context.catalogue.version,
    language: context.words.language,
    address: context.address,
    note: undefined,
  }
}
