import { nearest } from '../nearest'
import type { Located } from '../corpus-files'
import type { Rule, RuleFault } from './rule'
import { observationsIn } from './rule'

/** A file is found by its name, and addresses are made of it. */
export const fileNameIsId: Rule = (files) =>
  [
    ...files.series.map(({ file, value }) => ({ file, id: value.series.id })),
    ...files.articles.map(({ file, value }) => ({ file, id: value.id })),
    ...files.annotations.map(({ file, value }) => ({ file, id: value.id })),
    ...files.rates.map(({ file, value }) => ({ file, id: value.id })),
    ...files.rulings.map(({ file, value }) => ({ file, id: value.id })),
    ...files.charts.map(({ file, value }) => ({ file, id: value.id })),
    ...files.playlists.map(({ file, value }) => ({ file, id: value.id })),
  ]
    .filter(({ file, id }) => !file.endsWith(`/${id}.json`))
    .map(({ file, id }) => ({
      file,
      path: 'id',
      message: `is “${id}”, which is not the file’s name`,
      remedy: `rename the file to ${id}.json, or the id`,
    }))

/** A link to a point holds the observation's id, so one id is one claim or context number of the whole corpus. */
export const idsUnique: Rule = (files) =>
  repeated([
    ...observationsIn(files).map(({ file, path, observation }) => ({ file, path, id: observation.id })),
    ...files.articles.flatMap(({ file, value }) =>
      value.context.map(({ id }, index) => ({ file, path: `context[${index}]`, id })),
    ),
  ])

/** Ids inside the two lists. */
export const listIdsUnique: Rule = (files) => [
  ...repeated(placed(files.topics, 'topics')),
  ...repeated(placed(files.bases, 'bases')),
]

interface Placed {
  readonly file: string
  readonly path: string
  readonly id: string
}

const placed = (
  lists: readonly Located<readonly { readonly id: string }[]>[],
  name: string,
): readonly Placed[] =>
  lists.flatMap(({ file, value }) => value.map(({ id }, index) => ({ file, path: `${name}[${index}]`, id })))

function repeated(items: readonly Placed[]): readonly RuleFault[] {
  const first = new Map<string, Placed>()
  return items.flatMap((item) => {
    const held = first.get(item.id)
    if (held === undefined) {
      first.set(item.id, item)
      return []
    }
    return [
      {
        file: item.file,
        path: `${item.path}.id`,
        message: `“${item.id}” is taken by ${held.file} ${held.path}`,
        remedy: 'give this one an id of its own',
      },
    ]
  })
}

/** What to write instead of an id that names nothing. */
export function idRemedy(id: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(id, [...known])
  return near === undefined ? otherwise : `write “${near}”, or ${otherwise}`
}
