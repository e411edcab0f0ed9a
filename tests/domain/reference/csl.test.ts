import { describe, expect, it } from 'vitest'
import { cslItems } from '~/domain/reference/csl'
import { aReference } from './build'

const json = (...parts: Parameters<typeof aReference>): unknown =>
  JSON.parse(JSON.stringify(cslItems([aReference(...parts)])[0]))

describe('cslItems', () => {
  it('names an article by the fields that CSL has for it', () => {
    const whole = { form: 'whole', name: '彭大伟' } as const
    expect(json({ authors: [...aReference().authors, whole], language: 'zh' })).toEqual({
      id: 'daily-2024-01-12-trade-record',
      type: 'article-newspaper',
      title: 'Trade sets a record',
      author: [{ family: 'Example', given: 'Ada' }, { literal: '彭大伟' }],
      'container-title': 'Example Daily',
      issued: { 'date-parts': [[2024, 1, 12]] },
      language: 'zh',
      URL: 'https://daily.example/2024/01/12/trade-record',
    })
  })

  it('gives a release its publisher, and a chart its version and the day on which it was seen', () => {
    expect(json({ kind: 'data' })).toMatchObject({ type: 'dataset', publisher: 'Example Daily' })
    expect(
      json({ kind: 'chart', version: '3f2a', accessed: { year: 2026, month: 3, day: 9 } }),
    ).toMatchObject({
      type: 'webpage',
      version: '3f2a',
      accessed: { 'date-parts': [[2026, 3, 9]] },
    })
  })

  it('leaves out what is unknown', () => {
    const nothing = { authors: [], title: undefined, publisher: undefined, issued: undefined }
    expect(json({ ...nothing, language: undefined, address: undefined })).toEqual({
      id: 'daily-2024-01-12-trade-record',
      type: 'article-newspaper',
    })
  })
})
