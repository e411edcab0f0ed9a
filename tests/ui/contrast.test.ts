import { describe, expect, it } from 'vitest'
import { contrast, difference, lightness, sight } from './colour'
import { themes, token } from './tokens'

const grounds = ['paper', 'panel', 'wash', 'hover'] as const

/** Every pair in which words are set: [words, ground]. */
const text = [
  ...grounds.flatMap((ground) =>
    ['ink', 'muted', 'hue-both', 'hue-russia', 'contested'].map((words) => [words, ground] as const),
  ),
  ['hue-china', 'paper'],
  ['hue-china', 'panel'],
  ['hue-china', 'wash'],
  ['paper', 'ink'],
  ['ink', 'mark'],
  ['error', 'panel'],
  ['error', 'paper'],
  ['ink', 'error-wash'],
  ['ink', 'contested-wash'],
  ['hue-both', 'contested-wash'],
  ['hue-both', 'error-wash'],
  ['paper', 'contested'],
] as const

/** Every pair in which a mark, a border of a control or a focus ring must be seen. */
const marks = [
  ...grounds.flatMap((ground) =>
    ['focus', 'hue-both', 'hue-china', 'hue-russia', 'contested'].map((mark) => [mark, ground] as const),
  ),
  ['edge', 'paper'],
  ['edge', 'panel'],
  ['error', 'error-wash'],
  ['contested', 'contested-wash'],
  ['focus', 'contested-wash'],
  ['focus', 'error-wash'],
] as const

const hues = ['hue-both', 'hue-china', 'hue-russia', 'contested'] as const

const pairs = <T>(all: readonly T[]) =>
  all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))

describe.each([
  ['light', themes.light],
  ['dark', themes.dark],
])('the %s theme', (_, theme) => {
  it.each(text)('sets %s on %s at 4.5 : 1', (words, ground) => {
    expect(contrast(token(theme, words), token(theme, ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(marks)('shows %s on %s at 3 : 1', (mark, ground) => {
    expect(contrast(token(theme, mark), token(theme, ground))).toBeGreaterThanOrEqual(3)
  })

  describe.each(['full', 'protanopia', 'deuteranopia'] as const)('to an eye with %s sight', (eye) => {
    it.each(pairs(hues))('keeps %s and %s apart', (one, other) => {
      expect(difference(token(theme, one), token(theme, other), sight[eye])).toBeGreaterThan(15)
    })
  })

  // A contested mark is told by its bar and its word, so its lightness is free.
  it.each(pairs(['hue-both', 'hue-china', 'hue-russia'] as const))(
    'keeps %s and %s apart in greyscale',
    (one, other) => {
      expect(Math.abs(lightness(token(theme, one)) - lightness(token(theme, other)))).toBeGreaterThan(6)
    },
  )
})

describe('tokens.css', () => {
  it('says the same for a dark system and for a reader who chose dark', () => {
    expect([...themes.darkBySystem]).toEqual([...themes.dark])
  })

  it('gives every light colour a dark counterpart', () => {
    expect([...themes.dark.keys()]).toEqual([...themes.light.keys()])
  })
})
