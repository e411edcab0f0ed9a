import { useWords } from '~/i18n/useWords'
import { Glyph } from './Glyph'
import type { DrawnFigure } from './model'

/** What the marks mean here, where the line is broken, and which sources stand behind the plotted points. */
export function FigureFoot({ figure }: { readonly figure: DrawnFigure }) {
  const words = useWords()
  const { note, notes, gaps, sources, chart } = figure
  const [only, ...others] = chart.series
  // Several lines have several hues: their common notes are in ink.
  const hue = only === undefined || others.length > 0 ? 'muted' : only.hue
  return (
    <footer className="figure-foot">
      {note === undefined ? null : <p className="figure-note">{note}</p>}
      {notes.length === 0 ? null : (
        <ul className="figure-notes plain-list">
          {notes.map(({ glyph, words: said }) => (
            <li key={`${glyph} ${said}`}>
              <Glyph glyph={glyph} hue={hue} />
              {said}
            </li>
          ))}
        </ul>
      )}
      {gaps.map((said) => (
        <p key={said}>{said}</p>
      ))}
      <p data-sources>
        {words.sources.count(sources.marks, sources.articles)}
        {sources.bases.map(({ id, label, articles, publishers, more }, index) => (
          <span key={id}>
            {index === 0 ? '' : '; '}
            <strong>{label}</strong> {words.sources.basis(articles)}
            {publishers.length === 0
              ? ''
              : ` (${publishers.join(', ')}${more > 0 ? ` ${words.sources.more(more)}` : ''})`}
          </span>
        ))}
        .
      </p>
    </footer>
  )
}
