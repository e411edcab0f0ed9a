import { useCallback, useEffect, useRef, useState } from 'react'
import type { CheckId } from '~/domain/brand'
import { addressOfAudit, decodeAuditList } from '~/view/auditList'
import { navigate } from '~/view/useAddress'

interface OpenedChecks {
  readonly isOpen: (id: CheckId) => boolean
  readonly toggle: (id: CheckId, open: boolean) => void
}

/**
 * Several checks may be open, and the address names the one that was opened last, so that it can be shared. A check
 * that the address brings with it is scrolled to; one that the reader opens stays where it is.
 */
export function useOpenedChecks(asked: CheckId | undefined): OpenedChecks {
  const [opened, setOpened] = useState<ReadonlySet<CheckId>>(new Set())
  const written = useRef<CheckId>(undefined)
  useEffect(() => {
    if (asked === undefined || asked === written.current) return
    // After the page's own scrolling to its top.
    const frame = requestAnimationFrame(() => {
      written.current = asked
      document.getElementById(asked)?.scrollIntoView({ block: 'start' })
    })
    return () => cancelAnimationFrame(frame)
  }, [asked])
  const toggle = useCallback((id: CheckId, open: boolean) => {
    // The address as it is now: rows are not drawn anew for every change of it.
    const { list, view } = decodeAuditList(window.location.search)
    const before = list.check
    setOpened((held) => {
      const all = new Set(before === undefined ? held : [...held, before])
      if (open) all.add(id)
      else all.delete(id)
      return all
    })
    if (open ? before === id : before !== id) return
    const check = open ? id : undefined
    written.current = check
    navigate(addressOfAudit(view, { ...list, check }), 'adjust')
  }, [])
  return { isOpen: (id) => id === asked || opened.has(id), toggle }
}
