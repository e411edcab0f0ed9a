import type { ArticleRecord } from '~/domain/article'
import { passageAddress } from '~/figure/cite'
import type { Observation } from '~/domain/observation'
import type { Point, StatedPoint } from '~/domain/point'
import { articleCount } from '~/domain/point'
import { claimsOf } from '~/domain/derive/term'
import type { ExportItem } from '~/export/exported'
import type { Articles } from '~/figure/keep'
import type { Words } from '~/i18n/en'
import type { SlidesWords } from '~/i18n/enSlides'
import { longValueText, periodWords, publishedText, statedText } from '~/i18n/format'
import { plainText } from '../plainText'
import { figureStamp } from './figureStamp'

interface Told {
  readonly articles: Articles
  readonly words: Words
  readonly slides: SlidesWords
}

/** The speaker notes: the finding in full, every number with its passage, and a line for programs. */
export function notesLines({ figure, context }: ExportItem, slides: SlidesWords): readonly string[] {
  const { words, catalogue, address, day } = context
  const { heading, subtitle, asof, note, gaps, notices, articles, chart } = figure
  const told: Told = { articles, words, slides }
  const several = chart.series.length > 1
  return [
    heading,
    subtitle,
    asof?.said ?? '',
    note ?? '',
    ...gaps,
    ...notices,
    slides.notes.numbers,
    ...chart.series.flatMap(({ label, marks }) => [
      several ? label : '',
      ...marks.flatMap(({ point }) => pointLines(point, told)),
    ]),
    `${slides.address(words.site.name, address)}. ${slides.made(catalogue.version, day)}.`,
    slides.notes.data,
    figureStamp(context),
  ].flatMap((line) => {
    const plain = plainText(line)
    return plain === '' ? [] : [plain]
  })
}

/** `2022: about 190 billion US dollars. DER SPIEGEL, 14 October 2023, ¶ 62: “…”, https://…` */
function pointLines(point: Point, told: Told): readonly string[] {
  const { words, slides } = told
  const period = periodWords(point.period, words)
  if (point.kind === 'derived') {
    const value = statedText(point.shown, undefined, point.unit, words, longValueText)
    return [
      `${period}: ${value}, ${slides.notes.from}`,
      ...claimsOf(point.term).map((claim) => `– ${claimLine(claim, told)}`),
    ]
  }
  return [`${period}: ${shownLine(point, told)}`]
}

/** A converted number stands beside the author's own. */
function shownLine(point: StatedPoint, told: Told): string {
  const { lead, shown, unit } = point
  const { words, slides } = told
  const { quantity } = lead
  const own = statedText(quantity.stated, quantity.hedge, quantity.unit, words, longValueText)
  const value = statedText(shown, quantity.hedge, unit, words, longValueText)
  const articles = articleCount(point)
  return [
    value === own ? value : `${value} (${words.table.stated(own)})`,
    lead.status === 'reported' ? '' : `, ${words.statuses[lead.status].toLocaleLowerCase(words.locale)}`,
    `. ${sourceOf(lead, told)}`,
    articles > 1 ? ` (${slides.notes.articles(articles)})` : '',
  ].join('')
}

function claimLine(claim: Observation, told: Told): string {
  const { words } = told
  const { stated, hedge, unit } = claim.quantity
  return `${periodWords(claim.period, words)}: ${statedText(stated, hedge, unit, words, longValueText)}. ${sourceOf(claim, told)}`
}

/** Publisher, date, place and the very words; what is unknown is said to be. */
function sourceOf({ citation }: Observation, { articles, words }: Told): string {
  const article: ArticleRecord | undefined = articles.get(citation.article)
  const place =
    citation.form === 'row'
      ? words.cite.rowOf(article?.table ?? '', citation.row)
      : `${citation.paragraph === undefined ? '' : `${words.believe.paragraph(citation.paragraph)}: `}${words.cite.quote(citation.quote)}`
  return [
    article?.publisher ?? words.believe.unknownPublisher,
    publishedText(article?.published, words),
    place,
    ...(article?.address === undefined ? [] : [passageAddress(article.address, citation)]),
  ].join(', ')
}
