import { parsePeriod } from '~/domain/period'
import type { ExportContext, ExportItem } from '~/export/exported'
import type { SourceLine } from '~/figure/model'
import type { Words } from '~/i18n/en'
import type { PictureWords } from '~/i18n/enPicture'
import { capitalised, periodWords } from '~/i18n/format'
import { runOf } from './run'
import type { Run } from './run'
import { unbroken } from './unbroken'

/** Everything that is said around the chart, before any of it has a place. */
export interface PictureContent {
  readonly title: string
  readonly subtitle: string
  readonly asof: string | undefined
  readonly note: string | undefined
  /** What the marks mean. */
  readonly notes: readonly string[]
  readonly gaps: readonly string[]
  readonly sources: (detail: SourceDetail) => readonly Run[]
  /** Where it came from and of which day it is. */
  readonly origin: (isWhole: boolean) => readonly Run[]
}

/** Agencies with the publishers that quote them, agencies alone, or how many articles there are. */
export type SourceDetail = 'publishers' | 'agencies' | 'count'

export function contentOf({ figure, context }: ExportItem, said: PictureWords): PictureContent {
  const { words } = context
  return {
    title: oneLine(figure.heading),
    subtitle: oneLine(capitalised(figure.subtitle)),
    asof: figure.asof?.said,
    note: figure.note,
    notes: figure.notes.map((note) => note.words),
    gaps: figure.gaps,
    sources: (detail) => sourceRuns(figure.sources, detail, words, said),
    origin: (isWhole) => originRuns(context, isWhole, said),
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

function sourceRuns(
  { marks, articles, bases }: SourceLine,
  detail: SourceDetail,
  words: Words,
  said: PictureWords,
): readonly Run[] {
  const count = runOf(words.sources.count(marks, articles))
  if (detail === 'count') return [count, runOf(said.namedThere)]
  const hasPublishers = bases.some(({ publishers }) => publishers.length > 0)
  return [
    count,
    ...bases.flatMap(({ label, articles: own, publishers, more }, index) => [
      runOf(index === 0 ? '' : '; '),
      runOf(label, { weight: 'bold', tone: 'ink' }),
      runOf(` ${words.sources.basis(own)}`),
      runOf(
        detail === 'agencies' || publishers.length === 0
          ? ''
          : ` (${publishers.join(', ')}${more > 0 ? ` ${words.sources.more(more)}` : ''})`,
      ),
    ]),
    runOf(detail === 'agencies' && hasPublishers ? `. ${said.publishersThere}` : '.'),
  ]
}

/** Parted by en spaces: of plain ones SVG keeps only one. */
function originRuns({ words, catalogue, address, day }: ExportContext, isWhole: boolean, said: PictureWords) {
  const short = address.replace(/^https?:\/\//, '')
  return [
    runOf(words.site.name, { face: 'serif', weight: 'bold', tone: 'ink' }),
    runOf(`\u2002${isWhole ? short : short.replace(/\?.*$/su, '?…')}\u2002`, { tone: 'ink' }),
    runOf(said.corpus(catalogue.version, dayWords(day, words))),
  ]
}

/** `26 November 2026` */
function dayWords(text: string, words: Words): string {
  const day = parsePeriod(text)
  return day.ok ? unbroken(periodWords(day.period, words)) : text
}
