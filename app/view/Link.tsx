import type { AnchorHTMLAttributes } from 'react'
import { followInside } from './useAddress'

/** A real link inside the site: opens in a new tab when asked to, and otherwise changes the view without a reload. */
export function Link({
  href,
  onClick,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
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
