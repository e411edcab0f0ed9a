import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipLines } from '~/export/picture/clipLines'
import { directionOf } from '~/export/picture/direction'
import { textOf, widthOf } from '~/export/picture/line'
import { piecesOf } from '~/export/picture/pieces'
import { runOf } from '~/export/picture/run'
import { titleBlock } from '~/export/picture/titleBlock'
import { wrapRuns } from '~/export/picture/wrapRuns'
import { measure } from './measure'

const wrapped = (text: string, most: number) => wrapRuns([runOf(text)], 10, most, measure).map(textOf)

const words = fc.array(
  fc.constantFrom('trade', 'and', '贸易额，', 'واردات', 'of', 'оборот', '$240.1', 'a'.repeat(60), '👩‍👩‍👧'),
  { minLength: 1, maxLength: 30 },
)

describe('a line', () => {
  it('breaks at spaces and begins with none', () => {
    expect(wrapped('trade of two countries', 70)).toEqual(['trade of two', 'countries'])
  })

  it('of Chinese breaks between ideographs, and begins with no closing mark', () => {
    expect(wrapped('双边贸易额，增至', 50)).toEqual(['双边贸易', '额，增至'])
    expect(wrapped('创“新高”', 20)).toEqual(['创', '“新', '高”'])
  })

  it('breaks at no space that holds a date together', () => {
    expect(wrapped('since 26\u00A0November', 80)).toEqual(['since', '26\u00A0November'])
  })

  it('breaks an address at its folders and parameters', () => {
    expect(piecesOf('amur.example/chart/trade-peak/?from=2014&pin=3f2a')).toEqual([
      'amur.example/',
      'chart/',
      'trade-peak/',
      '?from=2014',
      '&pin=3f2a',
    ])
  })

  it('keeps a full stop of another look with its word', () => {
    const runs = [runOf('by customs', { weight: 'bold' }), runOf('.')]
    expect(wrapRuns(runs, 10, 66, measure).map(textOf)).toEqual(['by customs.'])
    // Room for the words, not for the full stop.
    expect(wrapRuns(runs, 10, 62, measure).map(textOf)).toEqual(['by', 'customs.'])
  })

  it('is never wider than its room, and the lines together lose no letter', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 25, max: 400 }), (said, most) => {
        const text = said.join(' ')
        const lines = wrapRuns([runOf(text)], 10, most, measure)
        // A letter of several code points may be wider than any room.
        const long = lines.filter((line) => Array.from(textOf(line)).length > 5)
        expect(Math.max(0, ...long.map((line) => widthOf(line, 10, measure)))).toBeLessThanOrEqual(
          most + 1e-9,
        )
        expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})

describe('clipLines', () => {
  const lines = wrapRuns([runOf('one two three four five six')], 10, 60, measure)

  it('ends the last line in an ellipsis that fits', () => {
    const [, last, ...rest] = clipLines(lines, 2, 10, 60, measure) ?? []
    expect(rest).toEqual([])
    expect(textOf(last ?? [])).toMatch(/…$/)
    expect(widthOf(last ?? [], 10, measure)).toBeLessThanOrEqual(60)
  })

  it('says when nothing has to go', () => {
    expect(clipLines(lines, lines.length, 10, 60, measure)).toBeUndefined()
  })
})

describe('a title', () => {
  const long = 'Trade between China and Russia rose from about $107 bn to more than $245 bn. '
    .repeat(6)
    .trim()
  const sizesOf = (text: string, height: number) =>
    titleBlock(text, 27, 900, height, measure)
      .block.at(0, 0)
      .flatMap((one) => (one.kind === 'text' ? [one.size] : []))

  it('stands in its full size where it fits', () => {
    expect(sizesOf('Trade peaked in 2024', 100)).toEqual([27])
  })

  it('shrinks before it is cut', () => {
    expect(sizesOf(long, 170)[0]).toBeLessThan(27)
    expect(titleBlock(long, 27, 900, 170, measure).isClipped).toBe(false)
    expect(titleBlock(long, 27, 900, 60, measure).isClipped).toBe(true)
  })

  it('is never higher than its room of at least a line', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 35, max: 300 }),
        fc.integer({ min: 250, max: 1500 }),
        (said, height, width) => {
          expect(titleBlock(said.join(' '), 27, width, height, measure).block.height).toBeLessThanOrEqual(
            height,
          )
        },
      ),
    )
  })

  it('of several lines leaves no word alone on the last', () => {
    const [first, second] = titleBlock('Trade of China with Russia peaked lately', 27, 560, 200, measure)
      .block.at(0, 0)
      .flatMap((one) => (one.kind === 'text' ? [one.width] : []))
    expect(second).toBeGreaterThan((first ?? 0) * 0.6)
  })
})

describe('directionOf', () => {
  it.each([
    ['ارتفعت التجارة 2024', 'rtl'],
    ['107.06 مليار', 'rtl'],
    ['Trade, التجارة', 'ltr'],
    ['中国与俄罗斯', 'ltr'],
    ['2024', 'ltr'],
  ])('of “%s” is %s', (text, direction) => expect(directionOf(text)).toBe(direction))
})
