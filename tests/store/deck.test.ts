import { afterEach, describe, expect, it } from 'vitest'
import { useDeck } from '~/store/deck'
import { keptCharts } from '~/store/keptCharts'

const chart = (id: string, query = '') => ({ chart: id, query, title: id })
const order = () => useDeck.getState().charts.map((one) => one.chart)

afterEach(() => useDeck.setState({ charts: [] }))

describe('the deck', () => {
  it('holds a view of a chart once, and another view of it beside', () => {
    const { add } = useDeck.getState()
    add(chart('a'))
    add({ ...chart('a'), title: 'renamed' })
    add(chart('a', 'from=2014'))
    expect(order()).toEqual(['a', 'a'])
  })

  it('moves a chart only to places that there are', () => {
    const { add, move } = useDeck.getState()
    for (const id of ['a', 'b', 'c']) add(chart(id))
    move(0, 2)
    expect(order()).toEqual(['b', 'c', 'a'])
    move(0, -1)
    move(2, 3)
    move(7, 0)
    expect(order()).toEqual(['b', 'c', 'a'])
  })

  it('takes from an earlier visit what are charts, and nothing else', () => {
    const whole = chart('a', 'from=2014')
    const front = { query: '', title: 'The front page' }
    const broken = [null, 'a', { chart: 7, query: '', title: '' }, { chart: 'a', title: 'no query' }]
    expect(keptCharts({ charts: [whole, ...broken, front] })).toEqual([whole, { ...front, chart: undefined }])
    for (const other of [undefined, null, 'x', {}, { charts: 'x' }]) expect(keptCharts(other)).toEqual([])
  })
})
