import type { ComponentProps } from 'react'
import type { ButtonLook } from './Button'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'
import './Button.css'

interface Props extends Omit<ComponentProps<'a'>, 'style'> {
  readonly href: string
  readonly look?: ButtonLook
  readonly icon?: IconName | undefined
}

/** Goes somewhere, looks like a button. */
export function LinkButton({ look = 'plain', icon, className, children, ...rest }: Props) {
  return (
    <a {...rest} className={classes('ui-button', `ui-button-${look}`, className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  )
}
