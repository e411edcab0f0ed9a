import type { ComponentProps } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import './Button.css'

/** solid: the one main action; plain: the others; quiet: looks like a link, acts on the spot. */
export type ButtonLook = 'solid' | 'plain' | 'quiet'

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'style'> {
  readonly look?: ButtonLook
  readonly icon?: IconName | undefined
}

export function Button({ look = 'plain', icon, className, children, ...rest }: Props) {
  return (
    <button {...rest} type="button" className={classes('ui-button', `ui-button-${look}`, className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  )
}
