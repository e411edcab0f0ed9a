import type { FindDocument } from '~/domain/find-index'
import { calendar } from '~/domain/day'
import type { ClosedPeriod } from '~/domain/period'
import { rescaleStated } from '~/domain/quantity'
import type { Quantity, Stated } from '~/domain/quantity'
import { printedName } from '~/domain/reference/printed-name'
import type { UnitId } from '~/domain/unit'
import type { Words } from '~/i18n/en'
import { periodWords, publishedText } from '~/i18n/format'
import type { Entry, FigureEntry } from './entries'

type Field = readonly [text: string | undefined, weight: number]

/** What an entry is found by: the nearer to its name, the more a word weighs. */
export function documentOf(entry: Entry, words: Words): FindDocument {
  switch (entry.group) {
    case 'chart': {
      const { title, subtitle, note } = entry.chart
      return document([
        [title, 6],
        [subtitle, 4],
        [entry.topic, 3],
        [note, 1],
      ])
    }
    case 'series': {
      const { label, subject, description, unit, coverage } = entry.series
      return document([
        [label, 6],
        [subject, 6],
        [entry.topic, 3],
        [words.units[unit].long, 1],
        [description, 1],
        [coverage === undefined ? undefined : yearsIn(coverage), 1],
      ])
    }
    case 'figure':
      return figureDocument(entry, words)
    case 'event': {
      const { title, description, period } = entry.event
      return document([
        [title, 6],
        [periodWords(period, words), 4],
        [entry.topic, 3],
        [description, 2],
        [entry.article?.publisher, 2],
      ])
    }
    case 'article': {
      const { title, publisher, authors, published } = entry.article
      return document([
        [title, 6],
        [publisher, 6],
        [authors.map(printedName).join(' '), 6],
        [published === undefined ? undefined : publishedText(published, words), 4],
        [entry.topics.join(' '), 1],
      ])
    }
  }
}

function figureDocument(
  { series, topic, period, quantity, claims }: FigureEntry,
  words: Words,
): FindDocument {
  const numbers = numbersOf(quantity, series.unit)
  const publishers = claims.map(({ publisher }) => publisher ?? '').join(' ')
  return document(
    [
      [series.label, 4],
      [series.subject, 4],
      [topic, 2],
      [periodWords(period, words), 4],
      [publishers, 3],
      [words.units[quantity.unit].long, 2],
      // A number that is still being typed begins one of these.
      [numbers.join(' '), 2],
    ],
    numbers,
  )
}

const document = (fields: readonly Field[], numbers: readonly number[] = []): FindDocument => ({
  fields: fields.flatMap(([text, weight]) => (text === undefined ? [] : [{ text, weight }])),
  numbers,
})

/** The numbers as stated, and in the series' own unit: 1,903 hundred million dollars are 190.3 billion. */
function numbersOf({ stated, unit }: Quantity, own: UnitId): readonly number[] {
  const rescaled = rescaleStated(stated, unit, own)
  const all = [...endsOf(stated), ...(rescaled === undefined ? [] : endsOf(rescaled))]
  return [...new Set(all.map(Math.abs))]
}

function endsOf(stated: Stated): readonly number[] {
  switch (stated.form) {
    case 'value':
      return [stated.value]
    case 'at-least':
      return [stated.low]
    case 'at-most':
      return [stated.high]
    case 'between':
      return [stated.low, stated.high]
  }
}

/** `2014 2015 2016`: a series is found by a year that it covers. */
function yearsIn({ start, end }: ClosedPeriod): string {
  const first = calendar(start).year
  const last = calendar(end).year
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).join(' ')
}
