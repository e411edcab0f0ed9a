import type { ReactNode } from 'react'
import type { RefusedFigure } from '~/figure/model'
import { LinkButton } from '~/ui/LinkButton'
import { Notice } from '~/ui/Notice'
import { navigate } from '~/view/useAddress'
import { addressOf } from '~/view/place'
import type { Place } from '~/view/place'

interface RefusedProps {
  readonly figure: RefusedFigure
  readonly place: Place
  readonly controls: ReactNode
}

/** Why there is no chart, and links to the nearest views that have one. */
export function Refused({ figure, place, controls }: RefusedProps) {
  return (
    <>
      <h1 className="figure-heading">{figure.series.subject}</h1>
      {controls}
      <Notice
        kind="info"
        title={figure.heading}
        actions={figure.remedies.map(({ label, view }) => {
          const href = addressOf(place, view)
          return (
            <LinkButton
              key={label}
              href={href}
              onClick={(event) => {
                event.preventDefault()
                navigate(href)
              }}
            >
              {label}
            </LinkButton>
          )
        })}
      >
        <p>{figure.reason}</p>
      </Notice>
    </>
  )
}
