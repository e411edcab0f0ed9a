import { describe, expect, it } from 'vitest'
import { colourOf } from '~/export/picture/colour'
import { hatch } from '~/export/picture/hatch'
import { shapePaint, textPaint } from '~/export/picture/paint'

const usual: Readonly<Record<string, string>> = {
  display: 'inline',
  visibility: 'visible',
  opacity: '1',
  fill: 'rgb(11, 99, 99)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '12px',
  'font-weight': '650',
  'text-anchor': 'end',
}
const styles =
  (own: Readonly<Record<string, string>> = {}) =>
  (property: string) =>
    own[property] ?? usual[property] ?? ''

describe('colourOf', () => {
  it.each([
    ['rgb(11, 99, 99)', '#0b6363', 1],
    ['rgba(11, 99, 99, 0.5)', '#0b6363', 0.5],
    ['rgb(11 99 99 / 50%)', '#0b6363', 0.5],
    ['color(srgb 0.5 0.25 1)', '#8040ff', 1],
    ['color(srgb 0.5 0.25 1 / 0.2)', '#8040ff', 0.2],
    ['#FBF9F4', '#fbf9f4', 1],
  ])('reads %s', (computed, hex, opacity) => expect(colourOf(computed)).toEqual({ hex, opacity }))

  it.each(['none', 'url("#hatch")', 'red; x', ''])('takes “%s” for no colour', (computed) =>
    expect(colourOf(computed)).toBeUndefined(),
  )
})

describe('the look of a shape', () => {
  it('is plain attributes, the usual ones unwritten', () => {
    expect(shapePaint(styles())).toEqual({ fill: '#0b6363' })
  })

  it('names its stroke with dashes in numbers', () => {
    expect(
      shapePaint(
        styles({
          fill: 'none',
          stroke: 'rgb(0, 0, 0)',
          'stroke-width': '1.75px',
          'stroke-dasharray': '1px, 3px',
        }),
      ),
    ).toEqual({ fill: 'none', stroke: '#000000', 'stroke-width': 1.75, 'stroke-dasharray': '1 3' })
  })

  it('counts dashes of a path of given length in its real length', () => {
    const dashed = styles({ stroke: 'rgb(0, 0, 0)', 'stroke-dasharray': '12.5px, 7.5px' })
    expect(shapePaint(dashed, 0.25)).toMatchObject({ 'stroke-dasharray': '3.13 1.88' })
  })

  it.each([
    ['transparent', { fill: 'rgba(0, 0, 0, 0)' }],
    ['without paint', { fill: 'none' }],
    ['faded out', { opacity: '0' }],
    ['not displayed', { display: 'none' }],
    ['hidden', { visibility: 'hidden' }],
    ['of no stroke', { fill: 'none', stroke: 'rgb(0, 0, 0)', 'stroke-width': '0px' }],
  ])('is left out when %s', (_, own) => expect(shapePaint(styles(own))).toBeUndefined())
})

describe('the look of a text', () => {
  it('has a weight that every program knows', () => {
    expect(textPaint(styles())).toEqual({
      fill: '#0b6363',
      'font-size': 12,
      'font-weight': '600',
      'text-anchor': 'end',
    })
  })
})

describe('hatch', () => {
  it('keeps its strokes inside the strip', () => {
    const numbers =
      hatch({ x: 10, y: 20, width: 40, height: 5 })
        .match(/[\d.]+/g)
        ?.map(Number) ?? []
    expect(numbers.length).toBeGreaterThan(16)
    for (const [index, value] of numbers.entries()) {
      const [least, most] = index % 2 === 0 ? [10, 50] : [20, 25]
      expect(value).toBeGreaterThanOrEqual(least)
      expect(value).toBeLessThanOrEqual(most)
    }
  })
})
