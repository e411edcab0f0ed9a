import type { Hue } from '~/charts/model'

/** A colour of a slide, by what it is for. */
export type Tone = Hue | 'contested' | 'ink' | 'muted' | 'hairline' | 'paper'
export type Theme = 'light' | 'dark'

/** The interface's colours as a deck holds them, without `#`; a test holds them against the style sheet's tokens. */
export const palette: Readonly<Record<Theme, Readonly<Record<Tone, string>>>> = {
  light: {
    paper: 'FBF9F4',
    ink: '1D2127',
    muted: '5F646D',
    hairline: 'E3DED3',
    both: '0B6363',
    china: 'C5363A',
    russia: '1F4888',
    fourth: '7A4FA3',
    fifth: '4F7A1F',
    sixth: '8F5A2E',
    contested: '966200',
  },
  dark: {
    paper: '12161B',
    ink: 'ECE9E1',
    muted: 'A2A7AF',
    hairline: '2D343D',
    both: '56B8AE',
    china: 'EF6D60',
    russia: '9CC3F5',
    fourth: 'C09AF0',
    fifth: 'A3CC6E',
    sixth: 'DBA878',
    contested: 'E0A040',
  },
}
