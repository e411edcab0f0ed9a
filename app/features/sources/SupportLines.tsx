import type { Source } from '~/domain/bibliography'
import type { Catalogue } from '~/domain/corpus'
import { useWords } from '~/i18n/useWords'
import { periodWords, statedText } from '~/i18n/format'
import { Link } from '~/view/Link'
import { addressOfArticle } from '~/view/sourceList'
import { addressOfClaim } from '~/view/addressOfClaim'
import type { View } from '~/view/view'

interface SupportLinesProps {
  readonly source: Source
  readonly catalogue: Catalogue
  readonly view: View
}

/** The first lines of what a source supports; each figure opens its chart on that number. */
export function SupportLines({ source, catalogue, view }: SupportLinesProps) {
  const words = useWords()
  const { sourcePages: sources } = words
  const more = source.figures + source.events - source.firstFigures.length - source.firstEvents.length
  if (source.figures + source.events === 0) {
    return <p className="source-supports source-unknown">{sources.contextOnly(source.contextNumbers)}</p>
  }
  return (
    <ul className="plain-list source-supports">
      {source.firstFigures.map((line) => {
        const series = catalogue.series.get(line.series)
        if (series === undefined) return null
        const { stated, hedge, unit } = line.quantity
        return (
          <li key={line.id}>
            <Link href={addressOfClaim(series, line, view)}>
              {series.subject}, {periodWords(line.period, words)}:{' '}
              <b>{statedText(stated, hedge, unit, words)}</b>
            </Link>
          </li>
        )
      })}
      {source.firstEvents.map(({ id, title, period }) => (
        <li key={id}>
          <Link href={addressOfArticle(source.id, view, id)}>
            {title}, {periodWords(period, words)}
          </Link>
        </li>
      ))}
      {more > 0 ? <li className="source-more">{sources.more(more)}</li> : null}
    </ul>
  )
}
