import type { ArticleRecord } from '~/domain/article'
import { citationsBehind } from '~/domain/citations-behind'
import { articleReference } from '~/domain/reference/article-reference'
import { printedName } from '~/domain/reference/printed-name'
import type { DataWords } from '~/i18n/enData'
import { articlesBehind } from '../citations/articlesBehind'
import { chartReference } from '../citations/chartReference'
import { citeArticle } from '../citations/citeArticle'
import { citeChart } from '../citations/citeChart'
import type { ExportItem } from '../exported'
import type { Sheet, SheetCell } from '../workbook/sheet'
import { widthsOf } from './widthsOf'

type SourceColumn = keyof DataWords['source']

const order: readonly SourceColumn[] = [
  'key',
  'kind',
  'authors',
  'title',
  'publisher',
  'published',
  'language',
  'marks',
  'confidence',
  'licence',
  'citation',
  'address',
]

/** Where the numbers of the figure are from: the figure itself first, then every article behind it. */
export function sourcesSheet(item: ExportItem, data: DataWords): Sheet {
  const { chart } = item.figure
  const behind = chart.series.flatMap(({ marks }) =>
    marks.map(({ point }) => new Set(citationsBehind(point).map(({ article }) => article))),
  )
  const marksOf = ({ id }: ArticleRecord): number => behind.filter((ids) => ids.has(id)).length
  const rows: readonly (readonly SheetCell[])[] = [
    order.map((column) => ({ kind: 'head', text: data.source[column] })),
    inOrder(chartCells(item, data)),
    ...articlesBehind(item.figure).map((article) =>
      inOrder({ ...articleCells(article, item, data), marks: { kind: 'number', value: marksOf(article) } }),
    ),
  ]
  return { name: data.sheet.sources, widths: widthsOf(rows), rows }
}

type Cells = Readonly<Partial<Record<SourceColumn, SheetCell>>>

const inOrder = (cells: Cells): readonly SheetCell[] => order.map((column) => cells[column])

function chartCells(item: ExportItem, data: DataWords): Cells {
  const { id, title, language, address } = chartReference(item)
  return {
    key: words(id),
    kind: words(data.kind.chart),
    authors: words(item.context.words.site.name),
    title: words(title),
    language: words(language),
    citation: words(citeChart(item, 'apa')),
    address: link(address),
  }
}

function articleCells(article: ArticleRecord, { context }: ExportItem, data: DataWords): Cells {
  const { title } = articleReference(article)
  return {
    key: words(article.id),
    kind: words(data.kind[article.kind]),
    authors: words(article.authors.map(printedName).join('; ')),
    title: words(title),
    publisher: words(article.publisher),
    published: words(article.published?.text),
    language: words(article.language),
    confidence: words(article.confidence),
    licence: words(article.licence),
    citation: words(citeArticle(article, context.words)),
    address: link(article.address),
  }
}

const words = (text: string | undefined): SheetCell =>
  text === undefined || text === '' ? undefined : { kind: 'words', text }

const link = (address: string | undefined): SheetCell =>
  address === undefined ? undefined : { kind: 'words', text: address, link: address }
