import { classes } from './classes'
import './Icon.css'

/** Strokes on a 16 × 16 grid. */
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.3 10.3L14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  sun: 'M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6M8 1v1.4M8 13.6V15M1 8h1.4M13.6 8H15M3.05 3.05l1 1M11.95 11.95l1 1M12.95 3.05l-1 1M4.05 11.95l-1 1',
  moon: 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  external: 'M9 2.5h4.5V7M13.5 2.5L7.5 8.5M11.5 9.5v4h-9v-9h4',
  link: 'M6.5 9.5l3-3M7.5 4.5l1.2-1.2a2.8 2.8 0 0 1 4 4L11.5 8.5M8.5 11.5l-1.2 1.2a2.8 2.8 0 0 1-4-4L4.5 7.5',
  chevron: 'M4 6l4 4l4-4',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  warning: 'M8 2.2L14.6 13.6H1.4zM8 6.4v3.4M8 11.7v.1',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4M8 7.3v3.9M8 4.9v.1',
  share: 'M8 10V2.2M5 5l3-3l3 3M4.5 7.5h-2v6.5h11V7.5h-2',
  download: 'M8 2.2v8M5 7.3l3 3l3-3M2.5 11.5v2.3h11v-2.3',
  up: 'M8 13V3M4 7l4-4l4 4',
  down: 'M8 3v10M4 9l4 4l4-4',
  filter: 'M2 4h12M4.5 8h7M6.8 12h2.4',
} as const

export type IconName = keyof typeof paths

interface Props {
  readonly name: IconName
  readonly className?: string | undefined
}

/** A sign beside words, or inside a control that has a name of its own: always hidden from screen readers. */
export function Icon({ name, className }: Props) {
  return (
    <svg className={classes('ui-icon', className)} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
