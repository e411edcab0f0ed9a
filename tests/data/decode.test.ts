import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFile, toArticle } from '../../app/data/article'
import { decode } from '../../app/data/decode'
import { publishedSeries, toSeriesFile } from '../../app/data/published'
import { seriesFile, toSeriesWithClaims } from '../../app/data/series'
import { aSeries, anArticle, anObservation, observationOf } from '../../mocks/builders'

const decodeSeries = (value: unknown) =>
  decode('data/series/x.json', JSON.stringify(value), seriesFile, toSeriesWithClaims)

const faultsOf = (value: unknown) => {
  const decoded = decodeSeries(value)
  return decoded.ok ? [] : decoded.faults.map(({ path, rule }) => `${path} ${rule}`)
}

describe('decode', () => {
  it('gives a claim its series’ unit and kind, and status reported', () => {
    const { kind, status, quantity } = observationOf()
    expect({ kind, status, unit: quantity.unit }).toEqual({
      kind: 'level',
      status: 'reported',
      unit: 'usd-billion',
    })
  })

  it.each([
    [
      { value: 4000, hedge: 'more than' },
      { form: 'at-least', low: 4000 },
    ],
    [
      { value: 230, hedge: 'could reach' },
      { form: 'at-most', high: 230 },
    ],
    [
      { value: 230, hedge: 'about' },
      { form: 'value', value: 230 },
    ],
    [
      { low: 2, high: 3 },
      { form: 'between', low: 2, high: 3 },
    ],
    [{ low: 2 }, { form: 'at-least', low: 2 }],
    [{ high: 3 }, { form: 'at-most', high: 3 }],
    [{ value: 0.4 }, { form: 'value', value: 0.4 }],
  ])('states %j as %j', (fields, stated) => {
    expect(observationOf(fields).quantity.stated).toEqual(stated)
  })

  it('tells every fault of a file at once', () => {
    const series = {
      ...aSeries({ observations: [anObservation({ period: '2023-13' }), anObservation({ hedge: 'abuot' })] }),
      unit: 'usd-bilion',
      colour: 'red',
      shade: 'dark',
      topic: undefined,
    }
    expect(faultsOf(series).toSorted()).toEqual([
      'colour unknown-field',
      'observations[0].period period',
      'observations[1].hedge known-hedge',
      'shade unknown-field',
      'topic missing-field',
      'unit unknown-unit',
    ])
  })

  it.each([null, [], 'text', 12, { observations: {} }])('answers %j with faults', (value) => {
    expect(faultsOf(value)).not.toEqual([])
  })

  it('answers whatever stands in a field with a value or with faults', () => {
    const all = anObservation({ paragraph: 1, note: 'n', hedge: 'about', unit: 'km', kind: 'level' })
    const answers = fc.property(fc.constantFrom(...Object.keys(all)), fc.anything(), (field, value) => {
      const text = JSON.stringify(aSeries({ observations: [{ ...anObservation(), [field]: value }] }))
      const decoded = decode('f.json', text, seriesFile, toSeriesWithClaims)
      return decoded.ok || decoded.faults.length > 0
    })
    expect(() => fc.assert(answers)).not.toThrow()
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//host/path',
    'https://',
    ' https://a.example',
    'https://a b',
  ])('takes no %s for an address', (address) => {
    const decoded = decode('f.json', JSON.stringify(anArticle({ address })), articleFile, toArticle)
    expect(decoded.ok ? [] : decoded.faults.map(({ rule }) => rule)).toEqual(['address'])
  })

  it('gives no field of an object’s prototype to a record', () => {
    const article = JSON.stringify(anArticle()).replace('{', '{"__proto__":{"publisher":"x"},')
    const decoded = decode('f.json', article, articleFile, toArticle)
    expect(decoded.ok ? [] : decoded.faults.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      '__proto__ unknown-field',
    ])
  })

  it('keeps what is unknown about an article unknown', () => {
    const decoded = decode('f.json', '{"id":"a","kind":"press"}', articleFile, toArticle)
    expect(decoded.ok && decoded.value).toMatchObject({
      title: undefined,
      published: undefined,
      authors: [],
      context: [],
    })
  })

  it.each([
    [{ form: 'sum', of: ['a'] }, 'definitions[0].of sum-of-one'],
    [{ form: 'sum', of: 'a' }, 'definitions[0].of type'],
    [{ form: 'growth', of: 'a', in: 'b' }, 'definitions[0].in unknown-field'],
    [{ form: 'share', of: 'a' }, 'definitions[0].in missing-field'],
    [{ of: 'a' }, 'definitions[0].form missing-field'],
    [{ form: 'groth', of: 'a' }, 'definitions[0].form choice'],
    ['growth', 'definitions[0] type'],
  ])('takes no %j for a definition', (definition, fault) => {
    expect(faultsOf({ ...aSeries(), definitions: [definition] })).toEqual([fault])
  })

  it('reads a published series with its short article records', () => {
    const text = JSON.stringify({
      version: 'v',
      ...aSeries(),
      rulings: [],
      articles: { 'daily-2024-01-12-trade-record': anArticle() },
    })
    const decoded = decode('f.json', text, publishedSeries, toSeriesFile)
    expect(decoded.ok && [...decoded.value.articles.keys()]).toEqual(['daily-2024-01-12-trade-record'])
  })
})
