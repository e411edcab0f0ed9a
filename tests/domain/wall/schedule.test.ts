import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShownAt, localTime, minutesLater, weekdays } from '../../../app/domain/schedule'
import type { LocalTime, Schedule, Weekday } from '../../../app/domain/schedule'
import { secondsOf } from '../../../app/domain/wall/seconds-of'
import { minutesUntilShown, shownNow } from '../../../app/domain/wall/shown-now'
import { aPlaylist, aSlide } from './a-playlist'

const at = (weekday: Weekday, hour: number, minute = 0): LocalTime => ({
  weekday,
  minute: hour * 60 + minute,
})
const hours = (from: number, to: number, ...days: readonly Weekday[]): Schedule => ({
  days,
  from: from * 60,
  to: to * 60,
})

describe('the clock on the wall', () => {
  it('is that of its place', () => {
    const noon = Date.UTC(2026, 10, 26, 12, 30)
    expect(localTime(noon, 0)).toEqual(at('thu', 12, 30))
    expect(localTime(noon, 8 * 60)).toEqual(at('thu', 20, 30))
    expect(localTime(noon, 12 * 60)).toEqual(at('fri', 0, 30))
    expect(localTime(noon, -13 * 60)).toEqual(at('wed', 23, 30))
    expect(localTime(-1, 0)).toEqual(at('wed', 23, 59))
  })

  it('comes round in a week', () => {
    const moments = fc.record({
      weekday: fc.constantFrom(...weekdays),
      minute: fc.integer({ min: 0, max: 1439 }),
    })
    fc.assert(
      fc.property(moments, fc.integer({ min: -20_000, max: 20_000 }), (moment, minutes) => {
        expect(minutesLater(minutesLater(moment, minutes), 7 * 1440 - minutes)).toEqual(moment)
      }),
    )
  })
})

describe('a schedule', () => {
  it('holds from its first minute, up to its last', () => {
    const office = hours(9, 17)
    const shown = [at('mon', 8, 59), at('mon', 9), at('sun', 16, 59), at('mon', 17)]
    expect(shown.map((moment) => isShownAt(office, moment))).toEqual([false, true, true, false])
  })

  it('holds on its days alone', () => {
    const week = hours(9, 17, 'mon', 'fri')
    expect([at('mon', 10), at('tue', 10), at('fri', 10)].map((moment) => isShownAt(week, moment))).toEqual([
      true,
      false,
      true,
    ])
  })

  it('past midnight belongs to the day on which it begins', () => {
    const night = hours(22, 6, 'fri')
    const shown = [at('fri', 21), at('fri', 22), at('sat', 5), at('sat', 6), at('fri', 5), at('sat', 22)]
    expect(shown.map((moment) => isShownAt(night, moment))).toEqual([false, true, true, false, false, false])
    expect(isShownAt(hours(22, 6, 'sun'), at('mon', 1))).toBe(true)
  })

  it('of a whole day leaves out no minute', () => {
    expect(isShownAt(hours(0, 24, 'tue'), at('tue', 23, 59))).toBe(true)
    expect(isShownAt(undefined, at('tue', 3))).toBe(true)
  })
})

describe('a playlist', () => {
  const playlist = aPlaylist(
    [aSlide('a'), aSlide('b', { schedule: hours(12, 13) }), aSlide('c', { schedule: hours(0, 24, 'mon') })],
    { schedule: hours(8, 18, 'mon', 'tue') },
  )

  it('shows what its own hours and those of the slide allow', () => {
    expect(shownNow(playlist, at('mon', 12))).toEqual([0, 1, 2])
    expect(shownNow(playlist, at('tue', 9))).toEqual([0])
    expect(shownNow(playlist, at('tue', 19))).toEqual([])
  })

  it('says when it is shown again', () => {
    expect(minutesUntilShown(playlist, at('mon', 12))).toBe(0)
    expect(minutesUntilShown(playlist, at('mon', 18))).toBe(14 * 60)
    expect(minutesUntilShown(playlist, at('tue', 20))).toBe((4 + 5 * 24 + 8) * 60)
    const never = aPlaylist([aSlide('a', { schedule: hours(9, 10) })], { schedule: hours(11, 12) })
    expect(minutesUntilShown(never, at('mon', 0))).toBeUndefined()
  })

  it('gives a slide its own time, or its common one, or that of the address', () => {
    const timed = aPlaylist([aSlide('a', { seconds: 40 }), aSlide('b')], { seconds: 15 })
    expect(secondsOf(timed, undefined)).toEqual([40, 15])
    expect(secondsOf(timed, 30)).toEqual([30, 30])
  })
})
