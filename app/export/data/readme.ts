import { articleReference } from '~/domain/reference/article-reference'
import { knownDate } from '~/domain/reference/known-date'
import { enCite } from '~/i18n/enCite'
import type { DataWords } from '~/i18n/enData'
import { monthName } from '~/i18n/format'
import { articlesBehind } from '../citations/articlesBehind'
import { citeChart } from '../citations/citeChart'
import { referencesText } from '../citations/referencesText'
import type { ExportItem } from '../exported'
import { columnHead, columns } from './column'
import { licencesOf } from './licencesOf'

/** What lies in the folder, in plain words: what it is, from where, how to read it, how to cite it, on what terms. */
export function readme(item: ExportItem, data: DataWords): string {
  const { figure, context } = item
  const { words, catalogue, address, day } = context
  const { readme: said } = data
  const articles = articlesBehind(figure)
  const references = articles.map(articleReference)
  const { year, month = 1, day: date = 1 } = knownDate(day)
  const sections: readonly (readonly string[])[] = [
    [
      figure.heading,
      figure.subtitle,
      ...(figure.note === undefined ? [] : [figure.note]),
      ...(figure.asof === undefined ? [] : [figure.asof.said]),
    ],
    [
      said.intro(words.site.tagline, catalogue.version, `${date} ${monthName(month, words)} ${year}`),
      address,
    ],
    [said.files, ...Object.entries(said.file).map(([name, what]) => `${name.padEnd(20)} ${what}`)],
    [said.numbers, ...said.rules.map((rule) => `- ${rule}`)],
    [
      said.columns,
      ...columns.map((column) => `- ${columnHead(column, words, data)}: ${data.columns[column]}`),
    ],
    [said.cite, said.citeNumber, said.citeFigure, citeChart(item, 'apa')],
    [said.sources(references.length), referencesText(references, 'apa', day, words, enCite).trimEnd()],
    [said.licence, ...licencesOf(articles).map(({ title, path }) => `${title}. ${path}`)],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
