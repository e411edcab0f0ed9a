import type { ReactNode } from 'react'
import { useWords } from '~/i18n/useWords'
import type { Words } from '~/i18n/en'
import { periodWords, publishedText, statedText } from '~/i18n/format'
import type { Entry } from './entries'

/** A result in two lines: what it is, and what tells it from the others. */
export function ResultText({ entry }: { readonly entry: Entry }) {
  const words = useWords()
  const { name, detail } = linesOf(entry, words)
  return (
    <>
      <span className="find-name">{name}</span> <span className="find-detail">{detail}</span>
    </>
  )
}

interface Lines {
  readonly name: ReactNode
  readonly detail: string
}

function linesOf(entry: Entry, words: Words): Lines {
  const { believe, chart, find } = words
  switch (entry.group) {
    case 'chart':
      return { name: entry.chart.title, detail: `${entry.chart.subtitle} · ${entry.topic}` }
    case 'series':
      return {
        name: entry.series.subject,
        detail: `${entry.topic} · ${chart.claims(entry.series.observations)}`,
      }
    case 'figure': {
      const { stated, hedge, unit } = entry.quantity
      const [first, ...others] = new Set(
        entry.claims.map(({ publisher }) => publisher ?? believe.unknownPublisher),
      )
      return {
        name: (
          <>
            <b>{statedText(stated, hedge, unit, words)}</b>{' '}
            {find.figure(entry.series.subject, periodWords(entry.period, words))}
          </>
        ),
        detail: find.saidBy(first ?? believe.unknownPublisher, others.length),
      }
    }
    case 'event':
      return {
        name: entry.event.title,
        detail: `${periodWords(entry.event.period, words)} · ${entry.topic}`,
      }
    case 'article': {
      const { title, publisher, published, language } = entry.article
      return {
        name:
          title === undefined ? (
            words.sourcePages.untitled
          ) : (
            <span lang={language} dir="auto">
              {title}
            </span>
          ),
        detail: [publisher ?? believe.unknownPublisher, publishedText(published, words)].join(' · '),
      }
    }
  }
}
