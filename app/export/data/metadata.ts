import type { DataWords } from '~/i18n/enData'
import { articlesBehind } from '../citations/articlesBehind'
import { citeArticle } from '../citations/citeArticle'
import type { ExportItem } from '../exported'
import { columnHead, columns } from './column'
import type { Column } from './column'
import { licencesOf } from './licencesOf'

const types: Readonly<Partial<Record<Column, string>>> = {
  from: 'date',
  to: 'date',
  value: 'number',
  low: 'number',
  high: 'number',
  articles: 'integer',
  repeating: 'integer',
  paragraph: 'integer',
}

/** A Frictionless Data Package (version 2) that says what every file and column of a saved figure is. */
export function metadata({ figure, context }: ExportItem, name: string, data: DataWords) {
  const { words, catalogue, address, day } = context
  const articles = articlesBehind(figure)
  const more = [figure.note, figure.asof?.said].filter((each) => each !== undefined)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: figure.heading,
    description: data.metadata.description(figure.subtitle, more),
    homepage: address,
    version: catalogue.version,
    created: `${day}T00:00:00Z`,
    licenses: licencesOf(articles),
    sources: articles.map((article) => ({ title: citeArticle(article, words), path: article.address })),
    resources: [
      {
        name: 'data',
        path: 'data.csv',
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          missingValues: [''],
          fields: columns.map((column) => ({
            name: columnHead(column, words, data),
            type: types[column] ?? 'string',
            description: data.columns[column],
          })),
        },
      },
      resource('figure', 'data.json', 'application/json', data.metadata.figure),
      resource('references-bibtex', 'references.bib', 'application/x-bibtex'),
      resource('references-ris', 'references.ris', 'application/x-research-info-systems'),
      resource('references-csl', 'references.csl.json', 'application/vnd.citationstyles.csl+json'),
    ],
  }
}

const resource = (name: string, path: string, mediatype: string, description?: string) => ({
  name,
  path,
  description,
  format: path.slice(path.lastIndexOf('.') + 1),
  mediatype,
  encoding: 'utf-8',
})
