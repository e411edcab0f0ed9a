import { describe, expect, it } from 'vitest'
import { scaleOf } from '~/features/audit/scale'
import { aCheck, aClaimSide } from '../../../mocks/checks'
import type { CheckRecord } from '../../../mocks/checks'

const scale = (left: Partial<CheckRecord['left']>, right: Partial<CheckRecord['left']>) => {
  const check = aCheck({
    left: { ...aClaimSide('o-1', 1), ...left },
    right: { ...aClaimSide('o-2', 1), ...right },
  })
  return check.right === undefined ? undefined : scaleOf(check.left, check.right)
}

describe('the common scale of a check', () => {
  it('places the lowest and the highest end, with room beside them', () => {
    const placed = scale(
      { interval: { low: 100, high: 110 }, stated: { value: 105 } },
      { interval: { low: 190, high: 200 }, stated: { value: 195 } },
    )
    expect(placed?.left.from).toBe(6)
    expect(placed?.right.to).toBe(94)
    expect(placed?.between?.from).toBe(placed?.left.to)
    expect(placed?.between?.to).toBe(placed?.right.from)
  })

  it('has nothing between sides that meet, whichever stands first', () => {
    const low = { interval: { low: 100, high: 110 }, stated: { value: 105 } }
    const high = { interval: { low: 110, high: 120 }, stated: { value: 115 } }
    expect(scale(low, high)?.between).toBeUndefined()
    expect(scale(high, low)?.between).toBeUndefined()
  })

  it('lets an open end run out, and gives a bound no dot', () => {
    const placed = scale(
      { interval: { low: 121 }, stated: { low: 121 } },
      { interval: { low: 48, high: 56 }, stated: { value: 52 } },
    )
    expect(placed?.left.to).toBe(100)
    expect(placed?.left.at).toBeUndefined()
    expect(placed?.between).toBeDefined()
  })

  it('is not drawn where all places are one', () => {
    const one = { interval: { low: 5, high: 5 }, stated: { value: 5 } }
    expect(scale(one, one)).toBeUndefined()
  })
})
