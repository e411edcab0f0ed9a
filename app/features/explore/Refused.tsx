import type { ReactNode } from 'react'
import type { RefusedFigure } from '~/figure/model'
import { LinkButton } from '~/ui/LinkButton'
import { Notice } from '~/ui/Notice'
import { writeAddress } from '~/view/address'
import { base, navigate } from '~/view/useAddress'

interface RefusedProps {
  readonly figure: RefusedFigure
  readonly chart: string | undefined
  readonly controls: ReactNode
}

/** Why there is no chart, and links to the nearest views that have one. */
export function Refused({ figure, chart, controls }: RefusedProps) {
  return (
    <>
      <h1 className="figure-heading">{figure.series.subject}</h1>
      {controls}
      <Notice
        kind="info"
        title={figure.heading}
        actions={figure.remedies.map(({ label, view }) => {
          const href = writeAddress(chart, view, base)
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
