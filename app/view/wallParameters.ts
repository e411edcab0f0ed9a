import { duration } from './duration'
import { invalid, valid } from './reading'
import type { Parameter } from './reading'

/** What a wall can be told in its address, besides its slides. */
export const wallParameters = {
  kiosk: kiosk(),
  interval: duration('interval', 3, 3600),
  refresh: duration('refresh', 30, 86_400),
  slide: ordinal('slide'),
} as const

const kioskOn = ['1', '', 'true', 'tv', 'full']
const kioskOff = ['0', 'false']

/** As dashboards write it: any of several words, or none; always written `1`. */
function kiosk(): Parameter<boolean> {
  return {
    name: 'kiosk',
    read: (text) => {
      if (kioskOn.includes(text)) return valid(true)
      if (kioskOff.includes(text)) return valid(false)
      return invalid({ kind: 'not-one-of', allowed: ['1', '0'] })
    },
    write: (on) => (on ? '1' : '0'),
  }
}

/** 1, 2, 3 …; undefined, written as nothing, is the first. */
function ordinal(name: string): Parameter<number | undefined> {
  return {
    name,
    read: (text) => {
      if (text === '') return valid(undefined)
      return /^[1-9]\d{0,5}$/.test(text) ? valid(Number(text)) : invalid({ kind: 'not-an-ordinal' })
    },
    write: (value) => (value === undefined ? '' : String(value)),
  }
}
