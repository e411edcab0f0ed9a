import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, monthEnd } from '~/domain/day'
import { decodeView, encodeView } from '~/view/codec'
import { defaultView } from '~/view/view'
import { currentVersion, steps } from '~/view/version'
import { anyView } from './any-view'

describe('the view in the address', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] })
      }),
    )
  })

  it('comes back as it went in at a chart that has a view of its own, and its own view is not written', () => {
    fc.assert(
      fc.property(anyView, anyView, (view, own) => {
        expect(decodeView(encodeView(view, own), own)).toEqual({ view, problems: [] })
        expect(encodeView(own, own)).toBe('')
      }),
    )
  })

  it('writes no default', () => {
    expect(encodeView(defaultView)).toBe('')
    fc.assert(
      fc.property(anyView, (view) => {
        const query = new URLSearchParams(encodeView(view))
        for (const [name] of query) {
          query.delete(name)
          expect(decodeView(query.toString()).view).not.toEqual(view)
          break
        }
      }),
    )
  })

  it('is one text for one view: decoding and encoding again changes nothing', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const text = encodeView(view)
        expect(encodeView(decodeView(text).view)).toBe(text)
      }),
    )
  })

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => encodeView(decodeView(text).view)).not.toThrow()
      }),
    )
  })

  it('takes every parameter at its word or names it', () => {
    const name = fc.constantFrom(...Object.keys(defaultView), 'agg', 'zoom')
    const text = fc.oneof(fc.string(), fc.constantFrom('2014', 'a', 'line', 'x,y', '0', '1', 'ruling'))
    // The only texts that may leave the view at its default without a word.
    const defaults = new Set([
      'from=earliest',
      'to=latest',
      'contested=0',
      'rule=ruling',
      'undated=0',
      'notes=1',
      'scale=linear',
    ])
    fc.assert(
      fc.property(name, text, (parameter, said) => {
        const { view, problems } = decodeView(new URLSearchParams([[parameter, said]]).toString())
        const named = problems.some((problem) => problem.parameter === parameter)
        const taken = encodeView(view) !== ''
        expect(named !== taken || said === '' || defaults.has(`${parameter}=${said}`)).toBe(true)
      }),
    )
  })

  it.each([
    ['from=20x4', 'from', 'not-a-period'],
    ['from=2014..2016', 'from', 'not-a-period'],
    ['from=2020&to=2014', 'from', 'ends-before-start'],
    ['freq=weekly', 'freq', 'not-one-of'],
    ['status=reported,guessed', 'status', 'not-one-of'],
    ['series=javascript:alert(1)', 'series', 'not-an-id'],
    ['point=%3Cscript%3E', 'point', 'not-an-id'],
    ['rule=loudest', 'rule', 'not-one-of'],
    ['contested=yes', 'contested', 'not-one-of'],
    ['asof=yesterday', 'asof', 'not-a-date'],
    ['asof=2023-02-30', 'asof', 'not-a-date'],
    ['asof=2023-Q3', 'asof', 'not-a-date'],
    ['asof=2014..2016', 'asof', 'not-a-date'],
    ['asof=0100', 'asof', 'not-a-date'],
    ['undated=all', 'undated', 'not-one-of'],
    ['agg=sum', 'agg', 'not-yet'],
    ['colour=red', 'colour', 'unknown-parameter'],
    ['notes=0&notes=1', 'notes', 'repeated'],
    ['v=99', 'v', 'version'],
    [`article=${'a'.repeat(3000)}`, 'article', 'too-long'],
  ])('ignores %s and says why', (text, parameter, kind) => {
    const { view, problems } = decodeView(text)
    expect(view).toEqual(defaultView)
    expect(problems).toMatchObject([{ parameter, reason: { kind } }])
  })

  it.each([
    ['2023-10-14', '2023-10-14'],
    ['2024-02', '2024-02-29'],
    ['2023', '2023-12-31'],
  ])('reads “as known on” %s as its last day', (text, day) => {
    const { view, problems } = decodeView(`asof=${text}`)
    expect(problems).toEqual([])
    expect(view.asof === undefined ? '' : isoDay(view.asof)).toBe(day)
    expect(encodeView(view)).toBe(`asof=${day}`)
  })

  it('leaves each of the ways to read claims at its default where the address says nothing', () => {
    expect(decodeView('').view).toMatchObject({
      contested: false,
      rule: 'ruling',
      asof: undefined,
      undated: false,
    })
    expect(decodeView('contested=1&rule=widest&asof=2023&undated=1').view).toMatchObject({
      contested: true,
      rule: 'widest',
      asof: monthEnd(2023, 12),
      undated: true,
    })
  })

  it('has a step for every older version', () => {
    expect(steps).toHaveLength(currentVersion - 1)
  })
})
