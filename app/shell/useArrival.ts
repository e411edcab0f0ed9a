import { useEffect, useRef } from 'react'

/**
 * A reader who follows a link to another page starts at its top, and so does the keyboard; who goes back finds the
 * place that was left, which is the browser's own doing.
 * @param page changes when another page is shown, not when the same one shows something else
 */
export function useArrival(page: string): void {
  const back = useRef(false)
  const before = useRef(page)
  useEffect(() => {
    const note = () => {
      back.current = true
    }
    window.addEventListener('popstate', note)
    return () => window.removeEventListener('popstate', note)
  }, [])
  useEffect(() => {
    const arrived = page !== before.current && !back.current
    before.current = page
    back.current = false
    if (!arrived) return
    // An address with an anchor opens there; the page itself sees to that.
    if (window.location.hash === '') window.scrollTo(0, 0)
    const main = document.querySelector('main')
    if (main === null) return
    main.setAttribute('tabindex', '-1')
    main.focus({ preventScroll: true })
  })
}
