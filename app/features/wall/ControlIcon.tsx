/** Strokes on a 16 × 16 grid. */
const paths = {
  previous: 'M10.5 3L5.5 8l5 5',
  next: 'M5.5 3l5 5l-5 5',
  pause: 'M5.5 3v10M10.5 3v10',
  play: 'M5 3l8 5l-8 5z',
  full: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  notes: 'M3 3.5h10M3 6.5h10M3 9.5h7M3 12.5h5',
  help: 'M5.6 6a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6M8 12.4v.1',
  leave: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const

export type ControlSign = keyof typeof paths

export const ControlIcon = ({ sign }: { readonly sign: ControlSign }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={paths[sign]} />
  </svg>
)
