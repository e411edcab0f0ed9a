import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../app/data/build/read'
import { convertTo, reachableUnits } from '../../app/domain/convert'
import type { Conversion } from '../../app/domain/convert'
import { rateIds, seriesIds } from '../../app/domain/brand'
import type { RateBook } from '../../app/domain/conversion-step'
import { hedgeOf } from '../../app/domain/hedge'
import { intersection, intervalOf } from '../../app/domain/interval'
import { parsePeriod } from '../../app/domain/period'
import type { Period } from '../../app/domain/period'
import { position, rescaleStated } from '../../app/domain/quantity'
import type { Quantity } from '../../app/domain/quantity'
import type { Rate } from '../../app/domain/rate'
import { sameScale, unitIds } from '../../app/domain/unit'
import type { UnitId } from '../../app/domain/unit'
import { months, periods, quantities } from './arbitrary'

// The project's own rates, and the benchmark that one of them averages.
const { corpus } = readCorpus(process.cwd())
const book: RateBook = {
  rates: corpus.rates,
  exchange: new Map(corpus.series.map(({ series, observations }) => [series.id, observations])),
}

const period = (text: string): Period => {
  const parsed = parsePeriod(text)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.period
}
const id = (text: string) => {
  if (!seriesIds.is(text)) throw new Error(text)
  return text
}
const value = (number: number, unit: UnitId, hedge?: string): Quantity => ({
  stated: { form: 'value', value: number },
  unit,
  hedge: hedge === undefined ? undefined : hedgeOf(hedge),
})
const attempt = (quantity: Quantity, span: string, series: string, unit: UnitId, by = book) =>
  convertTo(quantity, period(span), id(series), unit, by)
const convert = (...args: Parameters<typeof attempt>): Conversion => {
  const converted = attempt(...args)
  if (!converted.ok) throw new Error(converted.reason)
  return converted.conversion
}
const reason = (...args: Parameters<typeof attempt>) => {
  const converted = attempt(...args)
  return converted.ok ? 'converted' : converted.reason
}

describe('oil', () => {
  it('takes 107 Mt in 2023 for 2.15 million barrels a day', () => {
    // 107 × 7.33 ÷ 365 = 2.1488. At least 106.5 × 7.2 ÷ 365 = 2.1008, at most 108 × 7.4 ÷ 365 = 2.1896.
    const { stated, interval, steps } = convert(
      value(107, 'million-tonnes'),
      '2023',
      'crude-volume',
      'million-barrels-per-day',
    )
    expect(stated).toEqual({ form: 'value', value: 2.15 })
    expect(interval.low).toBeCloseTo(2.1008, 4)
    expect(interval.high).toBeCloseTo(2.1896, 4)
    expect(steps).toMatchObject([{ days: 365, from: 'million-tonnes', to: 'million-barrels-per-day' }])
    expect(steps[0]?.factor).toBeCloseTo(0.0200822, 7)
    expect(steps[0]?.citations[0]?.article).toBe('bp-2021-07-conversion-factors')
  })

  it('takes 2.5 million barrels a day in August 2023 for 10.6 Mt in that month', () => {
    // 2.5 × 31 ÷ 7.33 = 10.573. At least 2.45 × 31 ÷ 7.4 = 10.264, at most 2.6 × 31 ÷ 7.2 = 11.194.
    const { stated, interval } = convert(
      value(2.5, 'million-barrels-per-day'),
      '2023-08',
      'crude-volume',
      'million-tonnes',
    )
    expect(stated).toEqual({ form: 'value', value: 10.6 })
    expect(interval.low).toBeCloseTo(10.264, 3)
    expect(interval.high).toBeCloseTo(11.194, 3)
  })

  it('counts the leap day, and rescales on both sides of the rate', () => {
    // 7.33 × 8670 (10,000 t) ÷ 29 days = 2,191 thousand barrels a day.
    expect(
      convert(value(867, '10-thousand-tonnes'), '2024-02', 'crude-volume', 'thousand-barrels-per-day').stated,
    ).toEqual({ form: 'value', value: 2190 })
  })

  it('finds every article that states tonnes and barrels agreeing with itself', () => {
    const crude = corpus.series.filter(({ series }) => series.id.startsWith('crude-volume'))
    const pairs = crude.flatMap(({ series, observations }) =>
      observations.flatMap((a) =>
        observations
          .filter(
            (b) =>
              b.citation.article === a.citation.article &&
              JSON.stringify(b.period) === JSON.stringify(a.period) &&
              sameScale(a.quantity.unit, 'million-tonnes') &&
              !sameScale(b.quantity.unit, 'million-tonnes'),
          )
          .map((b) => ({ series, a, b })),
      ),
    )
    expect(pairs.length).toBeGreaterThanOrEqual(20)
    for (const { series, a, b } of pairs) {
      const converted = convertTo(a.quantity, a.period, series.id, b.quantity.unit, book)
      const stated = intervalOf(b.quantity, b.quantity.unit)
      const agrees =
        converted.ok && stated !== undefined && intersection(converted.conversion.interval, stated)
      expect(
        agrees,
        `${a.citation.article}: ${position(a.quantity.stated)} and ${position(b.quantity.stated)}`,
      ).toBeTruthy()
    }
  })

  it('makes no barrels of coal', () => {
    expect(reason(value(100, 'million-tonnes'), '2023', 'coal-volume', 'million-barrels-per-day')).toBe(
      'no-path',
    )
  })

  it('needs the days of the period', () => {
    const tonnes = value(107, 'million-tonnes')
    expect(reason(tonnes, '..2023', 'crude-volume', 'million-barrels-per-day')).toBe('open-period')
    expect(reason(tonnes, '..2023', 'crude-volume', '10-thousand-tonnes')).toBe('converted')
  })
})

describe('money', () => {
  it('takes 240.1 billion dollars in 2023 for 1,700 billion yuan', () => {
    // data/series/usd-cny-rate.json, each month times its days:
    // 6.7904×31 + 6.8380×28 + 6.8909×31 + 6.8876×30 + 6.9854×31 + 7.1614×30 = 1,253.6017
    // 7.1863×31 + 7.2486×31 + 7.2979×30 + 7.3071×31 + 7.2226×30 + 7.1402×31 = 1,330.9632
    // together 2,584.5649 ÷ 365 days = 7.0810; 240.1 × 7.0810 = 1,700.15.
    // Cut off or rounded, 240.1 is 240.05 to 240.2, so 1,699.8 to 1,700.9: the last digit is worth a billion.
    const { stated, interval, steps } = convert(
      value(240.1, 'usd-billion'),
      '2023',
      'trade-total',
      'cny-billion',
    )
    expect(stated).toEqual({ form: 'value', value: 1700 })
    expect(interval.low).toBeCloseTo(1699.8, 1)
    expect(interval.high).toBeCloseTo(1700.9, 1)
    expect(steps).toMatchObject([{ months: 12, days: undefined }])
    expect(steps[0]?.factor).toBeCloseTo(7.081, 4)
    expect(steps[0]?.citations.map((citation) => citation.form === 'row' && citation.row)).toEqual(
      Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`),
    )
  })

  it('weighs the months by their days inside the period', () => {
    // (6.7904 × 1 + 6.8380 × 9) ÷ 10 days = 6.83324
    const { steps } = convert(value(1, 'usd-billion'), '2023-01-31..2023-02-09', 'trade-total', 'cny-billion')
    expect(steps[0]?.factor).toBeCloseTo(6.83324, 6)
    expect(steps[0]?.months).toBe(2)
  })

  it('goes back by the same average', () => {
    // 1,693 ÷ 7.0810 = 239.09
    const { stated } = convert(value(1693, 'cny-billion'), '2023', 'trade-total', 'usd-100-million')
    expect(stated).toEqual({ form: 'value', value: 2391 })
  })

  it('refuses a period of which a month has no rate', () => {
    const dollars = value(240, 'usd-billion')
    expect(reason(dollars, '2060', 'trade-total', 'cny-billion')).toBe('no-rate-for-period')
    expect(reason(dollars, '1993-12..1994-01', 'trade-total', 'cny-billion')).toBe('no-rate-for-period')
    expect(reason(dollars, '..2023', 'trade-total', 'cny-billion')).toBe('open-period')
    const unloaded = { ...book, exchange: new Map() }
    expect(reason(dollars, '2023', 'trade-total', 'cny-billion', unloaded)).toBe('no-rate-for-period')
  })

  it('has no rate for the euro', () => {
    expect(reason(value(200, 'eur-billion'), '2023', 'trade-total', 'usd-billion')).toBe('no-path')
  })
})

describe('gas', () => {
  it('takes 4.4 dollars a million Btu for 150 dollars a thousand cubic metres', () => {
    // 4.4 × 34.121 = 150.13; at least 4.35 × 33.5 = 145.7, at most 4.5 × 35.8 = 161.1.
    const { stated, interval } = convert(
      value(4.4, 'usd-per-mmbtu'),
      '2019..2021',
      'gas-price-china',
      'usd-per-1000-m3',
    )
    expect(stated).toEqual({ form: 'value', value: 150 })
    expect(interval.low).toBeCloseTo(145.7, 1)
    expect(interval.high).toBeCloseTo(161.1, 1)
  })

  it('takes 0.77 billion cubic metres for 0.57 Mt of LNG', () => {
    // 0.77 ÷ 1.36 = 0.5662; at least 0.765 ÷ 1.403 = 0.5453, at most 0.78 ÷ 1.354 = 0.5761.
    const { stated } = convert(value(0.77, 'billion-m3'), '2023-01', 'lng-volume', 'million-tonnes')
    expect(stated).toEqual({ form: 'value', value: 0.57 })
  })

  it('takes no capacity a year for what flowed', () => {
    expect(reason(value(38, 'billion-m3-per-year'), '2023', 'gas-pipeline-volume', 'billion-m3')).toBe(
      'no-path',
    )
  })
})

describe('a conversion', () => {
  it('keeps a bound a bound and a range a range, and holds all that they held', () => {
    // By 7.08095 to 7.0811 yuan a dollar: 200 are 1,416.2, 220 are 1,557.8, −7 are −49.57.
    const to = (stated: Quantity['stated']) =>
      convert({ stated, unit: 'usd-billion', hedge: undefined }, '2023', 'trade-total', 'cny-billion').stated
    expect(to({ form: 'at-least', low: 200 })).toEqual({ form: 'at-least', low: 1416 })
    expect(to({ form: 'at-most', high: 200 })).toEqual({ form: 'at-most', high: 1420 })
    expect(to({ form: 'between', low: 200, high: 220 })).toEqual({ form: 'between', low: 1416, high: 1560 })
    expect(to({ form: 'at-least', low: -7 })).toEqual({ form: 'at-least', low: -49 })
    expect(to({ form: 'at-most', high: -7 })).toEqual({ form: 'at-most', high: -50 })
  })

  it('says of a bound what is true of every grade', () => {
    // 2.5 × 31 ÷ 7.4 = 10.473 Mt at least.
    const atLeast: Quantity = {
      stated: { form: 'at-least', low: 2.5 },
      unit: 'million-barrels-per-day',
      hedge: undefined,
    }
    expect(convert(atLeast, '2023-08', 'crude-volume', 'million-tonnes')).toMatchObject({
      stated: { form: 'at-least', low: 10.4 },
      interval: { high: Infinity },
    })
  })

  it('shows a vague number vaguely: about 230 billion dollars are 1,630 billion yuan', () => {
    expect(convert(value(230, 'usd-billion', 'about'), '2023', 'trade-total', 'cny-billion').stated).toEqual({
      form: 'value',
      value: 1630,
    })
  })

  it('only rescales inside a scale', () => {
    fc.assert(
      fc.property(quantities, periods, fc.constantFrom(...unitIds), (quantity, span, unit) => {
        fc.pre(sameScale(quantity.unit, unit))
        const there = convertTo(quantity, span, id('trade-total'), unit, book)
        expect(there).toEqual({
          ok: true,
          conversion: {
            stated: rescaleStated(quantity.stated, quantity.unit, unit),
            interval: intervalOf(quantity, unit),
            steps: [],
          },
        })
      }),
    )
  })

  it('holds the exact result and never makes NaN', () => {
    fc.assert(
      fc.property(ways, quantities, months, ([series, from, to], { stated, hedge }, span) => {
        const converted = convertTo({ stated, hedge, unit: from }, span, id(series), to, book)
        if (!converted.ok) return
        const { interval, stated: shown, steps } = converted.conversion
        const exact = position(stated) * steps.reduce((product, step) => product * step.factor, 1)
        const slack = Math.abs(exact) * 1e-9 + 1e-12
        expect(interval.low - slack <= exact && exact <= interval.high + slack).toBe(true)
        expect(Number.isNaN(position(shown))).toBe(false)
        expect([interval.low, interval.high].some(Number.isNaN)).toBe(false)
        expect(shown.form).toBe(stated.form)
      }),
    )
  })

  it('shows a number of the interval', () => {
    fc.assert(
      fc.property(ways, quantities, months, ([series, from, to], { stated, hedge }, span) => {
        fc.pre(stated.form === 'value')
        const converted = convertTo({ stated, hedge, unit: from }, span, id(series), to, book)
        if (!converted.ok) return
        const { interval, stated: shown } = converted.conversion
        const bound = hedge?.sense === 'at-least' || hedge?.sense === 'at-most'
        expect(bound || (interval.low <= position(shown) && position(shown) <= interval.high)).toBe(true)
      }),
    )
  })

  it('holds the start when it goes there and back', () => {
    fc.assert(
      fc.property(ways, quantities, months, ([series, from, to], { stated, hedge }, span) => {
        const start = intervalOf({ stated, hedge, unit: from }, from)
        const there = convertTo({ stated, hedge, unit: from }, span, id(series), to, book)
        if (!there.ok || start === undefined || !Number.isFinite(start.high - start.low)) return
        const between: Quantity = {
          stated: { form: 'between', ...there.conversion.interval },
          unit: to,
          hedge: undefined,
        }
        const back = convertTo(between, span, id(series), from, book)
        const interval = back.ok ? back.conversion.interval : { low: NaN, high: NaN }
        const slack = 1e-9 * Math.max(1, Math.abs(start.low), Math.abs(start.high))
        expect(interval.low).toBeLessThanOrEqual(start.low + slack)
        expect(interval.high).toBeGreaterThanOrEqual(start.high - slack)
      }),
    )
  })

  it('takes several cited steps where one rate does not lead there, and no way round in circles', () => {
    const rate = (
      from: 'million-tonnes' | 'billion-m3',
      to: 'billion-m3' | 'usd-per-mmbtu',
      factor: number,
    ): Rate => ({
      form: 'factor',
      id: rateId(`${from}-${to}`),
      label: 'Made up',
      note: undefined,
      perDay: false,
      from,
      to,
      factor,
      low: factor,
      high: factor,
      appliesTo: [id('lng-volume')],
      citations: [{ form: 'row', article: corpus.articles[0]?.id ?? fail(), row: 'r' }],
    })
    const chain: RateBook = {
      rates: [rate('billion-m3', 'usd-per-mmbtu', 2), rate('million-tonnes', 'billion-m3', 4)],
      exchange: new Map(),
    }
    const { steps, stated } = convert(
      value(8, 'usd-per-mmbtu'),
      '2023',
      'lng-volume',
      'million-tonnes',
      chain,
    )
    expect(steps.map(({ from, to, factor }) => [from, to, factor])).toEqual([
      ['usd-per-mmbtu', 'billion-m3', 0.5],
      ['billion-m3', 'million-tonnes', 0.25],
    ])
    expect(stated).toEqual({ form: 'value', value: 1 })
    expect(reason(value(8, 'usd-per-mmbtu'), '2023', 'lng-volume', 'km', chain)).toBe('no-path')
  })
})

describe('reachableUnits', () => {
  it('gives one unit a scale, the series’ own first', () => {
    const reach = (units: readonly UnitId[], series: string) => reachableUnits(units, id(series), book)
    expect(reach(['million-tonnes', 'million-barrels-per-day'], 'crude-volume')).toEqual([
      'million-tonnes',
      'million-barrels-per-day',
    ])
    expect(reach(['million-tonnes'], 'coal-volume')).toEqual(['million-tonnes'])
    expect(reach(['usd-million'], 'drones-value')).toEqual(['usd-million', 'cny-billion'])
    expect(reach(['usd-billion', 'cny-100-million', 'eur-billion'], 'trade-total')).toEqual([
      'usd-billion',
      'cny-100-million',
      'eur-billion',
    ])
    expect(reach(['usd-per-1000-m3'], 'gas-price-europe-turkey')).toEqual([
      'usd-per-1000-m3',
      'usd-per-mmbtu',
    ])
    expect(reach(['percent'], 'crude-share')).toEqual(['percent'])
  })
})

/** A series and a way that one of its rates leads. */
const ways = fc.constantFrom(
  ...(
    [
      ['crude-volume', 'million-tonnes', 'million-barrels-per-day'],
      ['lng-volume', 'million-tonnes', 'billion-m3'],
      ['gas-price-china', 'usd-per-mmbtu', 'usd-per-1000-m3'],
      ['trade-total', 'usd-billion', 'cny-billion'],
    ] as const
  ).flatMap(([series, a, b]) => [[series, a, b] as const, [series, b, a] as const]),
)

function rateId(text: string) {
  if (!rateIds.is(text)) throw new Error(text)
  return text
}

function fail(): never {
  throw new Error('a corpus without articles')
}
