import { describe, expect, it } from 'vitest'
import { checkListRows } from '~/ui/check-list-rows'
import { sparklinePath } from '~/ui/sparkline-path'
import { toggled } from '~/ui/toggled'

const box = { width: 12, height: 12, pad: 1 }

describe('sparklinePath', () => {
  it('spans the box, higher values higher', () => {
    expect(
      sparklinePath(
        [
          [0, 5],
          [10, 15],
        ],
        box,
      ),
    ).toBe('M1.0 11.0h0L11.0 1.0')
  })

  it('breaks where a value is missing, and keeps a lone point as a dot', () => {
    const path = sparklinePath(
      [
        [0, 0],
        [1, undefined],
        [2, 10],
        [3, undefined],
      ],
      box,
    )
    expect(path).toBe('M1.0 11.0h0M7.7 1.0h0')
  })

  it('runs level values along the middle', () => {
    expect(
      sparklinePath(
        [
          [0, 7],
          [1, 7],
        ],
        box,
      ),
    ).toBe('M1.0 6.0h0L11.0 6.0')
  })

  it('draws nothing of nothing', () => {
    expect(sparklinePath([], box)).toBe('')
    expect(sparklinePath([[0, undefined]], box)).toBe('')
  })
})

describe('checkListRows', () => {
  const rows = Array.from({ length: 10 }, (_, at) => ({ value: `v${at}`, label: `Row ${at}` }))
  const seen = (look: Partial<Parameters<typeof checkListRows>[1]>) =>
    checkListRows(rows, { selected: [], query: '', expanded: false, limit: 3, ...look }).map(
      (row) => row.value,
    )

  it('adds the few ticked rows to a folded list, but not when nearly all are ticked', () => {
    expect(seen({ selected: ['v7'] })).toEqual(['v0', 'v1', 'v2', 'v7'])
    expect(seen({ selected: rows.map((row) => row.value) })).toEqual(['v0', 'v1', 'v2'])
  })

  it('searches all rows, folded or not, whatever the case', () => {
    expect(seen({ query: ' rOW 9 ' })).toEqual(['v9'])
  })
})

describe('toggled', () => {
  it('adds in the order of the options and removes', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c'])
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'c')).toEqual(['a'])
  })
})
