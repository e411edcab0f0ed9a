import { describe, expect, it } from 'vitest'
import { DataError } from '~/domain/data-error'
import { commandOf } from '~/features/wall/commandOf'
import { eventTexts } from '~/features/wall/eventTexts'
import { kept } from '~/features/wall/kept'
import { playlistOf } from '~/features/wall/playlistOf'
import { qrPath } from '~/features/wall/qrPath'
import { shiftOf } from '~/features/wall/shiftOf'
import { SlideError } from '~/features/wall/SlideError'
import { skipReasonOf } from '~/features/wall/skipReasonOf'
import { titleSize } from '~/features/wall/titleSize'

const hour = 3_600_000

describe('the picture on a screen', () => {
  it('moves by the hour, a little, and to many places before it comes back', () => {
    const places = Array.from({ length: 81 }, (_, hours) => shiftOf(hours * hour))
    expect(places.flat().every((aside) => Math.abs(aside) <= 4)).toBe(true)
    expect(new Set(places.map(String)).size).toBeGreaterThan(60)
    for (const [hours, place] of places.entries()) {
      expect(place).toEqual(shiftOf(hours * hour + hour - 1))
      expect(place).not.toEqual(places[hours + 1])
    }
  })

  it('is where it may be at whatever time a clock is set to', () => {
    for (const time of [0, -1, -hour * 5000, Number.MAX_SAFE_INTEGER]) {
      expect(shiftOf(time).every((aside) => Math.abs(aside) <= 4)).toBe(true)
    }
  })

  it('has the smaller letters the longer its title is', () => {
    expect(['a'.repeat(40), 'a'.repeat(100), 'a'.repeat(140)].map(titleSize)).toEqual([
      'large',
      'medium',
      'small',
    ])
  })
})

describe('titles of events', () => {
  const box = { left: 8, top: 40, right: 700, bottom: 220 }
  const at = (foot: number, number: number, title: string) => ({
    number,
    foot,
    events: [{ title }],
  })
  const textsOf = (pins: readonly ReturnType<typeof at>[]) =>
    eventTexts({ plot: box, pins, unit: { text: '', x: 0, y: 0 } })

  it('stand right of their line where there is room, else left of it', () => {
    const [left, right] = textsOf([at(100, 1, 'A short title'), at(650, 2, 'Another short title')])
    expect(left?.anchor).toBe('start')
    expect(right?.anchor).toBe('end')
  })

  it('are left out rather than cut', () => {
    expect(textsOf([at(300, 1, 'words '.repeat(40))])).toEqual([])
  })
})

describe('keys', () => {
  it('of a presenter are those of a keyboard', () => {
    expect([commandOf('PageDown'), commandOf('PageUp')]).toEqual([
      commandOf('ArrowRight'),
      commandOf('ArrowLeft'),
    ])
  })

  it('mean the same as capitals, and others mean nothing', () => {
    expect([commandOf('P'), commandOf('p'), commandOf('x')]).toEqual(['pause', 'pause', undefined])
  })
})

describe('what is loaded', () => {
  it('is kept, and what failed is asked for anew', async () => {
    let asked = 0
    const load = kept((key: string) => {
      asked++
      return asked === 1 ? Promise.reject(new Error('no')) : Promise.resolve(key)
    })
    await expect(load('a')).rejects.toThrow('no')
    expect(await load('a')).toBe('a')
    expect(await load('a')).toBe('a')
    expect(asked).toBe(2)
  })

  it('fails for a reason that says whether asking again may help', () => {
    const status = (code: number) => new DataError({ kind: 'status', file: 'x', status: code })
    expect(skipReasonOf(status(503))).toBe('unreachable')
    expect(skipReasonOf(status(404))).toBe('invalid')
    expect(skipReasonOf(new DataError({ kind: 'network', file: 'x' }))).toBe('unreachable')
    expect(skipReasonOf(new DOMException('', 'TimeoutError'))).toBe('slow')
    expect(skipReasonOf(new SlideError('refused'))).toBe('refused')
    expect(skipReasonOf(new RangeError())).toBe('broken')
  })
})

it('nothing to show is no playlist', () => {
  expect(playlistOf([])).toBeUndefined()
  expect(playlistOf([{ form: 'view', view: 'series=a' }])?.slides).toHaveLength(1)
})

it('an address that is too long for a code has none', () => {
  expect(qrPath('https://example.org/chart/trade-total/')?.modules).toBeGreaterThan(24)
  expect(qrPath('x'.repeat(5000))).toBeUndefined()
})
