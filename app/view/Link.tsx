import { useContext } from 'react'
import type { AnchorHTMLAttributes } from 'react'
import { base } from './base'
import { FrameContext } from './FrameContext'
import { followInside } from './useAddress'

/** A real link inside the site: opens in a new tab when asked to, and otherwise changes the view without a reload. */
export function Link({
  href,
  onClick,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const isFramed = useContext(FrameContext)
  if (isFramed && !href.startsWith(`${base}embed/`)) {
    return <a href={href} onClick={onClick} target="_blank" rel="noopener noreferrer" {...rest} />
  }
  return (
    <a
      href={href}
      onClick={(event) => {
        onClick?.(event)
        followInside(event)
      }}
      {...rest}
    />
  )
}
