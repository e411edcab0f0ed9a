import { useEffect, useEffectEvent } from 'react'
import { commandOf } from './commandOf'
import type { WallCommand } from './commandOf'

/** Digits that follow each other this fast are one number. */
const together = 1000

interface Keys {
  readonly onCommand: (command: WallCommand) => void
  readonly onNumber: (number: number) => void
}

/** The keys of the wall, wherever the focus is; what is a control of the browser or pressed with it stays its own. */
export function useKeys({ onCommand, onNumber }: Keys): void {
  const press = useEffectEvent(onCommand)
  const jump = useEffectEvent(onNumber)
  useEffect(() => {
    let typed = ''
    let last = 0
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { target, key } = event
      const isPressing =
        (key === ' ' || key === 'Enter') &&
        target instanceof HTMLElement &&
        target.closest('button, a') !== null
      if (isPressing) return
      if (/^\d$/.test(key)) {
        const now = Date.now()
        typed = now - last < together && now >= last ? typed + key : key
        last = now
        jump(Number(typed))
        return
      }
      const command = commandOf(key)
      if (command === undefined) return
      event.preventDefault()
      press(command)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
