import { oneLine } from './one-line'
import type { Person } from './person'
import type { KnownDate, Reference } from './reference'

/** A bibliography for EndNote, Mendeley, RefWorks and Zotero. RIS has no escapes: a field is a line. */
export const risText = (references: readonly Reference[]): string => references.map(entry).join('')

const types = { article: 'NEWS', data: 'DATA', chart: 'ELEC' } as const

function entry(reference: Reference): string {
  const { id, kind, authors, title, publisher, issued, accessed, version, language, address, note } =
    reference
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', types[kind]],
    ['ID', id],
    ...authors.map((person) => ['AU', nameText(person)] as const),
    ['TI', title],
    [kind === 'article' ? 'T2' : 'PB', publisher],
    ['PY', issued === undefined ? undefined : String(issued.year)],
    ['DA', dateText(issued)],
    ['ET', version],
    ['LA', language],
    ['UR', address],
    ['Y2', dateText(accessed)],
    ['N1', note],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
  return [...lines, 'ER  - ', '', ''].join('\r\n')
}

const nameText = (person: Person): string =>
  person.form === 'whole' ? person.name : `${person.family}, ${person.given}`

/** `2023/10/14/`, `2024/04//`, `2025///`: three places and one for words, which stay empty. */
function dateText(date: KnownDate | undefined): string | undefined {
  if (date === undefined) return undefined
  const part = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'))
  return `${date.year}/${part(date.month)}/${part(date.day)}/`
}
