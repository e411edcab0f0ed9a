import { useWallWords } from '~/i18n/useWallWords'
import { classes } from '~/ui/classes'
import type { WallCommand } from './commandOf'
import { ControlIcon } from './ControlIcon'
import type { ControlSign } from './ControlIcon'
import { useOfWall } from './useOfWall'

interface ControlsProps {
  readonly isShown: boolean
  readonly isFull: boolean
  readonly onCommand: (command: WallCommand) => void
}

/** What a hand can do. The buttons are always there for the keyboard and screen readers, and seen while one is near. */
export function Controls({ isShown, isFull, onCommand }: ControlsProps) {
  const { controls } = useWallWords()
  const isPaused = useOfWall(({ wall }) => wall.paused)
  const buttons: readonly (readonly [WallCommand, ControlSign, string])[] = [
    ['previous', 'previous', controls.previous],
    ['pause', isPaused ? 'play' : 'pause', isPaused ? controls.resume : controls.pause],
    ['next', 'next', controls.next],
    ['full', 'full', isFull ? controls.notFull : controls.full],
    ['notes', 'notes', controls.notes],
    ['help', 'help', controls.help],
    ['leave', 'leave', controls.leave],
  ]
  return (
    <div
      className={classes('wall-controls', isShown && 'wall-controls-shown')}
      role="toolbar"
      aria-label={controls.name}
    >
      {buttons.map(([command, sign, label]) => (
        <button
          key={command}
          type="button"
          aria-label={label}
          title={label}
          onClick={() => onCommand(command)}
        >
          <ControlIcon sign={sign} />
        </button>
      ))}
    </div>
  )
}
