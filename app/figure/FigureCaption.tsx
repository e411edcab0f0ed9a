import type { DrawnFigure } from './model'

/** The finding, what is measured, and the day of which it speaks, where that is not today. */
export function FigureCaption({ figure: { heading, subtitle, asof } }: { readonly figure: DrawnFigure }) {
  return (
    <figcaption>
      <h1 className="figure-heading">{heading}</h1>
      <p className="figure-subtitle">{subtitle}</p>
      {asof === undefined ? null : <p className="figure-asof">{asof.said}</p>}
    </figcaption>
  )
}
