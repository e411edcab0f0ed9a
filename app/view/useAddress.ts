import { useCallback, useMemo } from 'react'
import type { MouseEvent } from 'react'
import { readAddress } from './address'
import type { Address } from './address'
import { base } from './base'
import { addressOf } from './place'
import type { Place } from './place'
import { moved, useHref } from './useHref'
import type { View } from './view'

/** Where the reader is. The browser's address is the only truth; this hook reads it and follows it. */
export function useAddress(): Address {
  const href = useHref()
  return useMemo(() => {
    const url = new URL(href)
    return readAddress(url.pathname, url.search, base)
  }, [href])
}

/** `step`: the reader can come back to it by the back button. `adjust`: the address is corrected in place. */
export type Move = 'step' | 'adjust'

export function navigate(href: string, move: Move = 'step'): void {
  if (new URL(href, window.location.href).href === window.location.href) return
  // A step in a frame would be one of the page around it: its reader's back button belongs to that page.
  const isFramed = window.parent !== window
  if (move === 'step' && !isFramed) window.history.pushState(null, '', href)
  else window.history.replaceState(null, '', href)
  window.dispatchEvent(new Event(moved))
}

/** Takes one parameter out of the address in place. */
export function dropParameter(name: string): void {
  const url = new URL(window.location.href)
  url.searchParams.delete(name)
  navigate(url.href, 'adjust')
}

/** Follows a link of this site without a reload, unless the reader asked for a new tab or window. */
export function followInside(event: MouseEvent<HTMLAnchorElement>): void {
  const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
  if (event.defaultPrevented || elsewhere) return
  event.preventDefault()
  navigate(event.currentTarget.href)
}

/** Changes parts of the view at the place where the reader is. */
export function useChangeView(place: Place, view: View): (change: Partial<View>, move?: Move) => void {
  return useCallback(
    (change, move) => navigate(addressOf(place, { ...view, ...change }), move),
    [place, view],
  )
}
