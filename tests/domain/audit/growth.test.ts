import { describe, expect, it } from 'vitest'
import { periodText } from '../../../app/domain/period'
import { aFlow, aPrice, aRatio, at, checkOn, checksOn, verdictsOn } from '../../../mocks/audited'
import type { Claim } from '../../../mocks/audited'

const trade = aFlow('trade', [at('2021', 146.9), at('2022', 190.27)])
const growth = (claims: readonly Claim[], of = 'trade') =>
  aRatio(`${of}-growth`, { form: 'growth', of }, claims)

describe('growth', () => {
  it('agrees with the levels that it is the growth of', () => {
    expect(checkOn('growth', [trade, growth([at('2022', 29.5)])])).toMatchObject({
      verdict: 'agrees',
      observations: ['trade-growth-0', 'trade-1', 'trade-0'],
      right: { tree: { form: 'derived', formula: 'growth' } },
    })
  })

  it('contradicts its levels where they do not give it, and says by how many points', () => {
    expect(checkOn('growth', [trade, growth([at('2022', 40)])])).toMatchObject({
      verdict: 'contradicts',
      gap: { absolute: 10.5, percent: undefined },
      reason: { kind: 'plain' },
    })
  })

  it('says whose rate it is, where it is that of the year before', () => {
    const { verdict, reason } = checkOn('growth', [
      trade,
      growth([at('2021', 36), at('2022', 36, { id: 'odd' })]),
    ])
    expect(verdict).toBe('contradicts')
    expect(reason).toMatchObject({
      kind: 'equals-other',
      series: 'trade-growth',
      observation: 'trade-growth-0',
    })
  })

  it('says so of two rates for one year too, whichever article has the lower id', () => {
    for (const [right, odd] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const claims = [at('2021', 36), at('2022', 29.3, { id: right }), at('2022', 36, { id: odd })]
      expect(checkOn('same', [growth(claims)])).toMatchObject({
        verdict: 'contradicts',
        observations: [right, odd],
        reason: { kind: 'equals-other', observation: 'trade-growth-0' },
      })
    }
  })

  it('is measured against the same months a year earlier', () => {
    const months = aFlow('trade', [at('2022-01..2022-02', 26.43), at('2023-01..2023-02', 33.69)])
    expect(verdictsOn('growth', [months, growth([at('2023-01..2023-02', 27.5)])])).toEqual(['agrees'])
    expect(verdictsOn('growth', [months, growth([at('2023', 27.5)])])).toEqual([])
  })

  it('may be so many times its base', () => {
    const chips = aFlow('chips', [at('2021', 400), at('2022', 900)])
    const times = (value: number, hedge?: string) =>
      aRatio(
        'times',
        { form: 'growth', of: 'chips' },
        [at('2022', value, hedge === undefined ? {} : { hedge })],
        {
          unit: 'ratio',
        },
      )
    expect(verdictsOn('growth', [chips, times(2, 'more than')])).toEqual(['agrees'])
    expect(verdictsOn('growth', [chips, times(3, 'more than')])).toEqual(['contradicts'])
  })

  it('may be told against figures that were revised since, as far as offices revise them', () => {
    // 110.02 is 10.5 per cent more than 99.57, which is 0.44 per cent less than was first published.
    const claims = [at('2021', 100.01), at('2022', 110.02)]
    expect(verdictsOn('growth', [aFlow('trade', claims), growth([at('2022', 10.5)])])).toEqual(['agrees'])
    expect(verdictsOn('growth', [aFlow('trade', claims), growth([at('2022', 10.8)])])).toEqual([
      'contradicts',
    ])
  })

  it('is told against prices as they were: no office revises them', () => {
    const claims = [at('2021', 100.01), at('2022', 110.02)]
    expect(verdictsOn('growth', [aPrice('oil', claims), growth([at('2022', 10.5)], 'oil')])).toEqual([
      'contradicts',
    ])
    expect(verdictsOn('growth', [aPrice('oil', claims), growth([at('2022', 10)], 'oil')])).toEqual(['agrees'])
  })

  it('since a month, in figures of years, agrees with the year that its levels give', () => {
    const { verdict, reason } = checkOn('growth', [
      aFlow('trade', [at('2021', 146.9), at('2022', 190.27), at('2023', 240.1)]),
      growth([at('2023', 64, { basePeriod: 'since February 2022' })]),
    ])
    expect(verdict).toBe('agrees')
    expect(reason.kind === 'fits-base' && [periodText(reason.base), periodText(reason.named)]).toEqual([
      '2021',
      '2022-02',
    ])
  })

  it('since a month that no year of figures fits is not contradicted: its base is not known', () => {
    const levels = aFlow('trade', [at('2021', 146.9), at('2022', 190.27), at('2023', 240.1)])
    expect(
      checkOn('growth', [levels, growth([at('2023', 90, { basePeriod: 'since February 2022' })])]),
    ).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'no-base-fits', words: 'since February 2022' },
    })
  })

  it('on a base in words that name no span cannot be compared', () => {
    expect(
      checkOn('growth', [trade, growth([at('2022', 64, { basePeriod: 'before the war' })])]),
    ).toMatchObject({
      verdict: 'not-comparable',
      right: undefined,
      reason: { kind: 'base-unknown', words: 'before the war' },
    })
  })

  it('from a base that may be nothing is no number', () => {
    const fromNothing = aFlow('trade', [at('2021', 0), at('2022', 190.27)])
    expect(checkOn('growth', [fromNothing, growth([at('2022', 29.5)])])).toMatchObject({
      verdict: 'not-comparable',
      right: undefined,
      reason: { kind: 'divides-by-zero' },
    })
  })

  it('of a series that is not there lacks its input', () => {
    expect(checkOn('growth', [growth([at('2022', 29.5)], 'nowhere')])).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'missing-input', series: 'nowhere' },
    })
  })

  it('is not checked where a level is not stated', () => {
    expect(checksOn('growth', [trade, growth([at('2021', 36)])])).toEqual([])
  })

  it('that an agency gives is never contradicted by figures that name no agency', () => {
    const customs = { basis: 'china-customs' }
    expect(checkOn('growth', [trade, growth([at('2022', 40, customs)])])).toMatchObject({
      verdict: 'not-comparable',
      reason: { kind: 'different-bases', bases: ['china-customs', 'unstated'] },
    })
    const official = aFlow('trade', [at('2021', 146.9, customs), at('2022', 190.27, customs)])
    expect(verdictsOn('growth', [official, growth([at('2022', 40, customs)])])).toEqual(['contradicts'])
    expect(verdictsOn('growth', [official, growth([at('2022', 40)])])).toEqual(['contradicts'])
  })

  it('by one agency says nothing of the levels of another', () => {
    const russian = aFlow('trade', [
      at('2021', 140.7, { basis: 'russia-customs' }),
      at('2022', 190.27, { basis: 'russia-customs' }),
    ])
    expect(
      checkOn('growth', [russian, growth([at('2022', 29.5, { basis: 'china-customs' })])]),
    ).toMatchObject({
      verdict: 'not-comparable',
      right: undefined,
      reason: { kind: 'different-bases', bases: ['china-customs', 'russia-customs'] },
    })
  })

  it('is reckoned with the best founded of several levels', () => {
    const rivals = aFlow('trade', [at('2021', 146.9), at('2022', 190.27), at('2022', 109)])
    expect(verdictsOn('growth', [rivals, growth([at('2022', 29.5)])])).toEqual(['agrees'])
  })
})

describe('a change', () => {
  const chips = aFlow('chips', [at('2022', 900)])
  const more = aRatio(
    'chips-growth',
    { form: 'growth', of: 'chips' },
    [at('2022', 2, { hedge: 'more than' })],
    {
      unit: 'ratio',
    },
  )
  const change = (value: number) =>
    aFlow('rise', [at('2022', value)], { kind: 'change', definitions: [{ form: 'change', of: 'chips' }] })

  it('of 300 contradicts “more than double to 900”, which is a rise of more than 450', () => {
    const { verdict, right, gap } = checkOn('change', [chips, more, change(300)])
    expect(verdict).toBe('contradicts')
    // 900 is 899.5 to 901: half of it at least, and no more than all of it.
    expect(right?.interval).toEqual({ low: 449.75, high: 901 })
    expect(gap?.absolute).toBe(148.75)
    expect(verdictsOn('change', [chips, more, change(500)])).toEqual(['agrees'])
  })

  it('is what came less what was', () => {
    const levels = aFlow('chips', [at('2021', 400), at('2022', 900)])
    expect(verdictsOn('change', [levels, change(500)])).toEqual(['agrees'])
    expect(verdictsOn('change', [levels, change(300)])).toEqual(['contradicts'])
  })

  it('of a share is in points', () => {
    const share = aFlow('share', [at('2021', 47), at('2022', 64)], {
      kind: 'share',
      measure: 'share',
      unit: 'percent',
    })
    const points = (value: number) =>
      aFlow('points', [at('2022', value)], {
        kind: 'change',
        measure: 'share',
        unit: 'percentage-points',
        definitions: [{ form: 'change', of: 'share' }],
      })
    expect(verdictsOn('change', [share, points(17)])).toEqual(['agrees'])
    expect(verdictsOn('change', [share, points(36)])).toEqual(['contradicts'])
  })
})
