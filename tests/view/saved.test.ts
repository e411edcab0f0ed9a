import { describe, expect, it } from 'vitest'
import { decodeView } from '~/view/codec'
import { isAsSaved } from '~/view/saved'
import { carriedLooks, carriedOver, defaultView } from '~/view/view'

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
  ])('does not hold for “%s”', (search) => expect(isAsSaved(over(search), own)).toBe(false))
})

describe('going on from a saved chart', () => {
  it('leaves its window behind and takes along one that the reader chose', () => {
    expect(carriedOver(over(''), own).from).toBeUndefined()
    expect(carriedOver(over('from=2020'), own).from).toEqual(decodeView('from=2020').view.from)
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
