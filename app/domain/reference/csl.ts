import type { Person } from './person'
import type { KnownDate, Reference } from './reference'

/** A bibliography as CSL-JSON, for Zotero and every other reader of it. What is unknown is left out. */
export const cslItems = (references: readonly Reference[]) => references.map(item)

const types = { article: 'article-newspaper', data: 'dataset', chart: 'webpage' } as const

const item = (reference: Reference) => ({
  id: reference.id,
  type: types[reference.kind],
  title: reference.title,
  author: reference.authors.length > 0 ? reference.authors.map(nameOf) : undefined,
  ...(reference.kind === 'data'
    ? { publisher: reference.publisher }
    : { 'container-title': reference.publisher }),
  issued: dateOf(reference.issued),
  accessed: dateOf(reference.accessed),
  version: reference.version,
  language: reference.language,
  URL: reference.address,
  note: reference.note,
})

const nameOf = (person: Person) =>
  person.form === 'whole' ? { literal: person.name } : { family: person.family, given: person.given }

const dateOf = (date: KnownDate | undefined) =>
  date === undefined
    ? undefined
    : { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] }
