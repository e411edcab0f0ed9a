import type { ComponentProps } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import './Button.css'

interface Props extends Omit<
  ComponentProps<'button'>,
  'type' | 'style' | 'children' | 'title' | 'aria-label'
> {
  readonly icon: IconName
  /** The name for screen readers, and the hint under the pointer. */
  readonly label: string
}

export function IconButton({ icon, label, className, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={classes('ui-button', 'ui-button-icon', className)}
    >
      <Icon name={icon} />
    </button>
  )
}
