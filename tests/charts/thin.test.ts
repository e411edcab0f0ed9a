import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOf, thinned } from '~/charts/geometry/thin'

describe('thinned', () => {
  it('leaves a line alone that has room', () => {
    const points = Array.from({ length: 100 }, (_, x) => ({ x: x * 3, y: x % 7 }))
    expect(thinned(points)).toBe(points)
  })

  it('keeps first, lowest, highest and last of every pixel column, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 500, maxLength: 800 }),
        (ys) => {
          const points = ys.map((y, i) => ({ x: (i / ys.length) * 50, y }))
          const kept = thinned(points)
          expect(kept.length).toBeLessThanOrEqual(4 * 50)
          expect(kept.every((point, i) => i === 0 || point.x > (kept[i - 1]?.x ?? -1))).toBe(true)
          for (let column = 0; column < 50; column++) {
            const inColumn = (list: readonly { x: number; y: number }[]) =>
              list.filter(({ x }) => Math.floor(x) === column)
            const all = inColumn(points)
            const left = inColumn(kept)
            expect(left[0]).toEqual(all[0])
            expect(left.at(-1)).toEqual(all.at(-1))
            expect(Math.min(...left.map(({ y }) => y))).toBe(Math.min(...all.map(({ y }) => y)))
            expect(Math.max(...left.map(({ y }) => y))).toBe(Math.max(...all.map(({ y }) => y)))
          }
        },
      ),
      { numRuns: 20 },
    )
  })
})

describe('pathOf', () => {
  it('draws no stroke for a single point', () => {
    expect(pathOf([{ x: 1, y: 2 }])).toBe('')
    expect(
      pathOf([
        { x: 1, y: 2 },
        { x: 3.04, y: 4.06 },
      ]),
    ).toBe('M1 2L3 4.1')
  })
})
