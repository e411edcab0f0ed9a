import type { Tone } from './palette'

/**
 * The tones by their names in a theme, so that a deck's owner recolours all charts by changing the theme. A theme has
 * six accents and a chart six hues beside the contested one: the sixth, which hardly any chart needs, is written out.
 */
export const themeColours: Readonly<Record<Exclude<Tone, 'sixth'>, ThemeColour>> = {
  paper: 'bg1',
  ink: 'tx1',
  muted: 'tx2',
  hairline: 'bg2',
  both: 'accent1',
  china: 'accent2',
  russia: 'accent3',
  contested: 'accent4',
  fourth: 'accent5',
  fifth: 'accent6',
}

export type ThemeColour =
  | 'bg1'
  | 'bg2'
  | 'tx1'
  | 'tx2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
