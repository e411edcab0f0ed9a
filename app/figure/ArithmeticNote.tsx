import type { Conversion } from '~/domain/convert'
import type { Observation } from '~/domain/observation'
import type { UnitId } from '~/domain/unit'
import { useWords } from '~/i18n/useWords'
import { arithmeticOf } from './arithmetic'
import { ArticleLine } from './ArticleLine'
import type { Articles } from './keep'
import './ArithmeticNote.css'

interface ArithmeticNoteProps {
  readonly claim: Observation
  readonly conversion: Conversion
  readonly unit: UnitId
  readonly articles: Articles
}

/** How the number came into the unit of the chart: the arithmetic, and where each factor is from. */
export function ArithmeticNote({ claim, conversion, unit, articles }: ArithmeticNoteProps) {
  const words = useWords()
  const { sentence, steps } = arithmeticOf(claim, conversion, unit, words)
  return (
    <section className="arithmetic" data-arithmetic>
      <h3 className="eyebrow">{words.arithmetic.heading}</h3>
      <p className="arithmetic-sentence">{sentence}</p>
      {steps.map(({ label, note, citations }) => (
        <details key={label}>
          <summary>{label}</summary>
          {note === undefined ? null : <p>{note}</p>}
          {citations.slice(0, 6).map((citation) => (
            <div key={`${citation.article} ${citation.form === 'row' ? citation.row : citation.quote}`}>
              <p className="arithmetic-source">
                {citation.form === 'row' ? citation.row : words.cite.quote(citation.quote)}
              </p>
              <ArticleLine article={articles.get(citation.article)} citation={citation} />
            </div>
          ))}
          {citations.length > 6 ? <p>{words.arithmetic.moreRows(citations.length - 6)}</p> : null}
        </details>
      ))}
    </section>
  )
}
