import type { RefusedFigure } from '~/figure/model'
import { Notice } from '~/ui/Notice'
import { Link } from '~/view/Link'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'

/** Why there is no chart, and the nearest views that have one: on their page, since they may need more than is loaded. */
export function Refused({ figure, place }: { readonly figure: RefusedFigure; readonly place: Place }) {
  return (
    <>
      <h1 className="figure-heading">{figure.series.subject}</h1>
      <Notice
        kind="info"
        title={figure.heading}
        actions={figure.remedies.map(({ label, view }) => (
          <Link key={label} href={addressOf(place, view)}>
            {label}
          </Link>
        ))}
      >
        <p>{figure.reason}</p>
      </Notice>
    </>
  )
}
