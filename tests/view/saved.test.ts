import { describe, expect, it } from 'vitest'
import { decodeView } from '~/view/codec'
import { isAsSaved } from '~/view/saved'
import { carriedLooks, carriedOver, defaultView, hasFilters, withoutFilters } from '~/view/view'

const { view: own } = decodeView('series=trade-total&from=2014')
const over = (search: string) => decodeView(search, own).view

describe('isAsSaved', () => {
  it.each(['', 'point=p1', 'theme=dark', 'lang=en', 'notes=0', 'topic=oil', 'kind=table', 'from=2014'])(
    'holds for “%s”',
    (search) => expect(isAsSaved(over(search), own)).toBe(true),
  )

  it.each([
    'from=2015',
    'to=2020',
    'series=crude-volume',
    'freq=m',
    'basis=unstated',
    'scale=log',
    'from=earliest',
    'contested=1',
    'rule=widest',
    'asof=2023-10-14',
  ])('does not hold for “%s”', (search) => expect(isAsSaved(over(search), own)).toBe(false))
})

describe('going on from a saved chart', () => {
  it('leaves its window behind and takes along one that the reader chose', () => {
    expect(carriedOver(over(''), own).from).toBeUndefined()
    expect(carriedOver(over('from=2020'), own).from).toEqual(decodeView('from=2020').view.from)
  })

  it('takes along the day and the rule by which the reader reads claims, and not the contested ones alone', () => {
    const { view: read } = decodeView('asof=2023-10-14&undated=1&rule=recent')
    expect(carriedOver(over('asof=2023-10-14&undated=1&rule=recent&contested=1'), own)).toEqual(read)
  })

  it('leaves the day and the rule behind that a chart was saved with', () => {
    const { view: dated } = decodeView('asof=2023-10-14&rule=recent')
    expect(carriedOver(dated, dated)).toEqual(defaultView)
    const { view: asked } = decodeView('undated=1', dated)
    expect(carriedOver(asked, dated)).toMatchObject({ asof: dated.asof, undated: true })
  })

  it('opens another saved chart as it was saved, in the reader’s looks', () => {
    const { view: next } = decodeView('series=crude-volume&from=2019')
    expect(carriedLooks(over('theme=dark&notes=0&from=2020'), own, next)).toEqual({
      ...next,
      theme: 'dark',
      notes: false,
    })
    expect(carriedLooks(defaultView, defaultView, next)).toEqual(next)
  })
})

describe('clearing the filters', () => {
  it.each(['article=a-1', 'publisher=tass', 'basis=unstated', 'status=forecast', 'contested=1', 'asof=2023'])(
    'undoes “%s”',
    (search) => {
      const { view } = decodeView(`${search}&from=2014&rule=recent`)
      expect(hasFilters(view)).toBe(true)
      expect(withoutFilters(view)).toEqual(decodeView('from=2014&rule=recent').view)
    },
  )

  it('also drops what only matters beside a day', () => {
    const { view } = decodeView('undated=1')
    expect(hasFilters(view)).toBe(false)
    expect(withoutFilters(view)).toEqual(defaultView)
  })
})
