import type { Hue } from '~/charts/model'
import type { NoteGlyph } from './model'

/** A mark as it stands in the chart, in the size of a line of text. */
export function Glyph({ glyph, hue }: { readonly glyph: NoteGlyph; readonly hue: Hue | 'muted' }) {
  return (
    <svg
      className={`figure-glyph hue-${hue}`}
      width="18"
      height="12"
      viewBox="0 0 18 12"
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(glyph)}
    </svg>
  )
}

function shapeOf(glyph: NoteGlyph) {
  switch (glyph) {
    case 'filled':
      return <circle className="glyph-filled" cx="9" cy="6" r="4" />
    case 'hollow':
      return <circle className="glyph-hollow" cx="9" cy="6" r="4" />
    case 'dashed':
      return <circle className="glyph-hollow glyph-dashed" cx="9" cy="6" r="4" />
    case 'triangle':
      return <path className="glyph-other" d="M9 1.5 13.5 10h-9Z" />
    case 'square':
      return <path className="glyph-other" d="M5.5 2.5h7v7h-7Z" />
    case 'diamond':
      return <path className="glyph-other" d="m9 1 5 5-5 5-5-5Z" />
    case 'bar':
      return <rect className="glyph-bar" x="1" y="3.5" width="16" height="5" rx="2.5" />
    case 'bound':
      return <path className="glyph-stroke" d="M5 10.5h8M9 10.5V2M6 5l3-3 3 3" />
    case 'bridge':
      return <path className="glyph-stroke glyph-dotted" d="M1 6h16" />
    case 'range':
      return <path className="glyph-stroke" d="M9 1.5v9M6 1.5h6M6 10.5h6" />
    case 'column-filled':
      return <rect className="glyph-filled" x="5.5" y="1" width="7" height="10" />
    case 'column-hollow':
      return <rect className="glyph-hollow" x="5.5" y="1" width="7" height="10" />
    case 'column-dashed':
      return <rect className="glyph-hollow glyph-dashed" x="5.5" y="1" width="7" height="10" />
    case 'reckoned':
      return (
        <>
          <circle className="glyph-hollow" cx="9" cy="6" r="4" />
          <circle className="glyph-filled" cx="9" cy="6" r="1.25" />
        </>
      )
    case 'contest':
      return <path className="glyph-contest" d="M9 1.5v9" />
    case 'column-reckoned':
      return (
        <>
          <rect className="glyph-hollow" x="5.5" y="1" width="7" height="10" />
          <circle className="glyph-filled" cx="9" cy="6" r="1.25" />
        </>
      )
    case 'gap':
      return <path className="glyph-stroke glyph-dotted" d="M1 10h16" />
  }
}
