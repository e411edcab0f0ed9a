import { Glyph } from '~/figure/Glyph'
import type { DrawnFigure } from '~/figure/model'
import '~/figure/Figure.css'

/** What the marks mean here, in one row: what does not fit it is to be read on the phone. */
export function SlideNotes({ figure: { notes, gaps, chart } }: { readonly figure: DrawnFigure }) {
  const [only, ...others] = chart.series
  const hue = only === undefined || others.length > 0 ? 'muted' : only.hue
  return (
    <ul className="wall-notes plain-list">
      {notes.map(({ glyph, words }) => (
        <li key={`${glyph} ${words}`}>
          <Glyph glyph={glyph} hue={hue} />
          {words}
        </li>
      ))}
      {gaps.map((said) => (
        <li key={said}>{said}</li>
      ))}
    </ul>
  )
}
