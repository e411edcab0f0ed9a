import { invalid, valid } from './reading'
import type { Parameter } from './reading'

const secondsIn = { s: 1, m: 60, h: 3600, d: 86_400 } as const
const units = ['d', 'h', 'm', 's'] as const

/** `30s`, `5m`, `1h30m`; a bare number counts seconds. Undefined, written as nothing, leaves it to the page. */
export function duration(name: string, least: number, most: number): Parameter<number | undefined> {
  return {
    name,
    read: (text) => {
      if (text === '') return valid(undefined)
      const seconds = secondsOf(text)
      if (seconds === undefined) return invalid({ kind: 'not-a-duration' })
      if (seconds >= least && seconds <= most) return valid(seconds)
      return invalid({ kind: 'not-between', least: durationText(least), most: durationText(most) })
    },
    write: (seconds) => (seconds === undefined ? '' : durationText(seconds)),
  }
}

/** In the largest unit that gives a whole number: `90s`, `5m`, `1h`, `1d`. */
function durationText(seconds: number): string {
  const unit = units.find((each) => seconds % secondsIn[each] === 0) ?? 's'
  return `${seconds / secondsIn[unit]}${unit}`
}

function secondsOf(text: string): number | undefined {
  if (/^-?\d{1,9}$/.test(text)) return Number(text)
  const match = /^(-?)(?:(\d{1,9})d)?(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?$/.exec(text)
  if (match === null || /^-?$/.test(text)) return undefined
  const [, sign, ...amounts] = match
  const seconds = units.reduce((sum, unit, index) => sum + Number(amounts[index] ?? 0) * secondsIn[unit], 0)
  return sign === '-' ? -seconds : seconds
}
