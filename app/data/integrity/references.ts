import type { CorpusFiles } from '../corpus-files'
import { idRemedy } from './ids'
import { citationsIn, observationsIn } from './rule'
import type { Rule } from './rule'

/** Every citation's article is in the bibliography. */
export const articleExists: Rule = (files) => {
  const known = idsOf(files, 'articles')
  return [
    ...citationsIn(files).map(({ file, path, citation }) => ({
      file,
      path: `${path}.article`,
      id: citation.article,
    })),
    ...files.annotations.map(({ file, value }) => ({ file, path: 'article', id: value.citation.article })),
  ]
    .filter(({ id }) => !known.has(id))
    .map(({ file, path, id }) => ({
      file,
      path,
      message: `“${id}” is no article`,
      remedy: idRemedy(id, known, `add data/articles/${id}.json`),
    }))
}

export const basisExists: Rule = (files) => {
  if (files.unreadable.has('data/bases.json')) return []
  const known = new Set<string>(files.bases.flatMap(({ value }) => value.map(({ id }) => id)))
  return observationsIn(files)
    .filter(({ observation }) => !known.has(observation.basis))
    .map(({ file, path, observation }) => ({
      file,
      path: `${path}.basis`,
      message: `“${observation.basis}” is no basis`,
      remedy: idRemedy(observation.basis, known, 'add it to data/bases.json'),
    }))
}

export const topicExists: Rule = (files) => {
  if (files.unreadable.has('data/topics.json')) return []
  const known = new Set<string>(files.topics.flatMap(({ value }) => value.map(({ id }) => id)))
  return [
    ...files.series.map(({ file, value }) => ({ file, id: value.series.topic })),
    ...files.annotations.map(({ file, value }) => ({ file, id: value.topic })),
    ...files.charts.map(({ file, value }) => ({ file, id: value.topic })),
  ]
    .filter(({ id }) => !known.has(id))
    .map(({ file, id }) => ({
      file,
      path: 'topic',
      message: `“${id}” is no topic`,
      remedy: idRemedy(id, known, 'add it to data/topics.json'),
    }))
}

/** The series that opens with a topic is there and belongs to it. */
export const topicLeadExists: Rule = (files) => {
  const known = idsOf(files, 'series')
  const topicOf = new Map<string, string>(
    files.series.map(({ value }) => [value.series.id, value.series.topic]),
  )
  return files.topics.flatMap(({ file, value }) =>
    value.flatMap(({ id, lead }, index) => {
      if (lead === undefined) return []
      const path = `topics[${index}].lead`
      if (!known.has(lead)) {
        const remedy = idRemedy(lead, known, `add data/series/${lead}.json`)
        return [{ file, path, message: `“${lead}” is no series`, remedy }]
      }
      const topic = topicOf.get(lead) ?? id
      if (topic === id) return []
      return [{ file, path, message: `“${lead}” belongs to “${topic}”`, remedy: `name a series of “${id}”` }]
    }),
  )
}

/** Ids of a folder's files, those of files that could not be read included. */
export function idsOf(files: CorpusFiles, folder: 'articles' | 'series'): ReadonlySet<string> {
  const prefix = `data/${folder}/`
  return new Set([
    ...(folder === 'articles'
      ? files.articles.map(({ value }) => value.id)
      : files.series.map(({ value }) => value.series.id)),
    ...[...files.unreadable]
      .filter((file) => file.startsWith(prefix))
      .map((file) => file.slice(prefix.length).replace(/\.json$/, '')),
  ])
}
