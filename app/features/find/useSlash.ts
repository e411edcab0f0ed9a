import { useEffect } from 'react'

/** Runs when the reader presses `/` anywhere but in a field that takes text or in a dialog. */
export function useSlash(act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const chord = event.ctrlKey || event.metaKey || event.altKey
      if (event.key !== '/' || chord || event.defaultPrevented) return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog')) {
        // Boxes and switches take no text.
        if (!(target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type))) return
      }
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [act])
}
