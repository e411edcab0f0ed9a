import { describe, expect, it } from 'vitest'
import { aFlow, aRatio, at, verdictsOn } from '../../../mocks/audited'

/** The verdict on growth of 9.9 per cent, from 101.01 to 111.01, where the base was first published so much off, in per cent. */
const told = (span: string, yearBefore: string, off: number) =>
  verdictsOn('growth', [
    aFlow('trade', [at(yearBefore, Number((101.01 * (1 + off / 100)).toFixed(2))), at(span, 111.01)]),
    aRatio('growth', { form: 'growth', of: 'trade' }, [at(span, 9.9)]),
  ])

describe('figures of the year before', () => {
  it('may have been revised: little for a whole year, further for shorter spans', () => {
    expect(told('2023-Q1', '2022-Q1', 3.3)).toEqual(['agrees'])
    expect(told('2023', '2022', 3.3)).toEqual(['contradicts'])
  })

  it('may have been revised no further than offices do', () => {
    expect(told('2023-Q1', '2022-Q1', 4)).toEqual(['contradicts'])
  })

  it('may have been too high as well as too low', () => {
    expect(told('2023-Q1', '2022-Q1', -3.3)).toEqual(['agrees'])
    expect(told('2023-Q1', '2022-Q1', -4)).toEqual(['contradicts'])
  })
})
