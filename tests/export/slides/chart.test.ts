import { describe, expect, it, vi } from 'vitest'
import { aCorpus, aSeries, anObservation } from '../../../mocks/builders'
import { smallCorpus } from '../../../mocks/small-corpus'
import { slideItem } from './slideItem'
import { all, labelsOf, nameOf, numbersOf, only, opened, seriesNamed, val } from './openDeck'

// A deck is some hundred kilobytes of XML, and longer in the making on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const corpusOf = (parts: readonly Parameters<typeof aSeries>[0][]) => {
  const series = parts.map((part) => aSeries(part))
  const topics = [{ id: 'trade', label: 'Trade', order: 10, lead: series[0]?.id ?? '' }]
  return aCorpus({ series, topics, annotations: [] })
}
const series = (part: Parameters<typeof aSeries>[0]) => corpusOf([part])
const chartOf = async (...given: Parameters<typeof slideItem>) => (await opened(slideItem(...given))).chart()

describe('a line chart', () => {
  it('has a row for every year, also for those without a figure, and leaves their cells empty', async () => {
    const chart = await chartOf()
    const line = seriesNamed(chart, 'Both directions')
    const rows = all(only(line, 'c:cat'), 'c:v').map(({ textContent }) => textContent)
    expect(rows).toEqual(['2018', '2019', '2020', '2021', '2022', '2023'])
    expect([...numbersOf(line)]).toEqual([
      ['0', '107.06'],
      ['1', '110.76'],
      ['3', '146.9'],
      ['4', '190.27'],
      ['5', '240.1'],
    ])
    expect(val(only(chart, 'c:dispBlanksAs'))).toBe('gap')
  })

  it('takes its colours from the theme', async () => {
    const chart = await chartOf()
    expect(all(chart, 'a:srgbClr')).toEqual([])
    const stroke = only(seriesNamed(chart, 'Both directions'), 'c:val').parentElement?.children[3]
    expect(stroke?.innerHTML).toContain('schemeClr val="accent1"')
  })

  it('names the line at its newest point, with the number', async () => {
    const labels = labelsOf(seriesNamed(await chartOf(), 'Both directions'))
    expect(labels).toContainEqual(['5', 'Both directions\n$240.1 bn in 2023'])
  })

  it('says its unit over the value axis', async () => {
    expect(only(await chartOf(), 'c:title').textContent).toContain('US$ bn')
  })

  it('shows a forecast as a point of its own column, in words', async () => {
    const forecast = seriesNamed(await chartOf(), 'Both directions, forecast')
    expect([...numbersOf(forecast)]).toEqual([['5', '230']])
    expect(labelsOf(forecast).map(([, words]) => words)).toEqual(['at most 230 forecast'])
    expect(only(only(forecast, 'c:marker'), 'a:prstDash').getAttribute('val')).toBe('sysDash')
  })

  it('shows a claim that contradicts the line in the contested colour, joined with what leads', async () => {
    const rival = seriesNamed(await chartOf(), 'Both directions, contradicted')
    expect([...numbersOf(rival)]).toEqual([['4', '210']])
    expect(only(rival, 'c:marker').innerHTML).toContain('schemeClr val="accent4"')
    expect(only(rival, 'c:minus').textContent).toContain('19.73')
    expect(labelsOf(rival)[0]?.[1]).toContain('210')
  })

  it('shows another agency by a shape of its own', async () => {
    const other = seriesNamed(await chartOf(), 'Both directions, Russian customs')
    expect(val(only(other, 'c:symbol'))).toBe('triangle')
    expect(labelsOf(other).map(([, words]) => words)).toEqual(['Russian customs 140.7'])
  })

  it('keeps two years to date apart, so that no stroke joins them', async () => {
    const line = seriesNamed(await chartOf(['trade-total'], { freq: 'ytd' }), 'Both directions')
    const rows = all(only(line, 'c:cat'), 'c:pt').map((row) => [row.getAttribute('idx'), row.textContent])
    expect(rows).toEqual([
      ['0', 'Jan–Nov 2023'],
      ['2', 'Jan–Feb 2024'],
    ])
  })
})

describe('a hedged number', () => {
  const about = (part = {}) =>
    series({
      observations: [
        anObservation({ id: 'a', period: '2021', value: 150 }),
        anObservation({ id: 'b', period: '2022', value: 230, hedge: 'about', ...part }),
        anObservation({ id: 'c', period: '2023', value: 180 }),
      ],
    })

  it('is labelled as its author meant it', async () => {
    const line = seriesNamed(await chartOf(['trade-total'], {}, about()), 'Both directions')
    expect(labelsOf(line)).toContainEqual(['1', 'about 230'])
  })

  it('keeps its hedge in the number’s own format, wherever the cell goes', async () => {
    const line = seriesNamed(await chartOf(['trade-total'], {}, about()), 'Both directions')
    const formats = all(only(line, 'c:val'), 'c:pt').map((point) => point.getAttribute('formatCode'))
    expect(formats).toEqual(['#,##0', '"about "#,##0', '#,##0'])
  })

  it('is a bound with its word where only a bound is stated', async () => {
    const corpus = about({ value: 4000, hedge: 'more than' })
    const bound = seriesNamed(await chartOf(['trade-total'], {}, corpus), 'Both directions, only a bound')
    expect(labelsOf(bound)[0]?.[1]).toMatch(/^more than 4,000/)
    expect(only(bound, 'a:tailEnd').getAttribute('type')).toBe('triangle')
  })

  it('stands in the middle of a range and reads as the range', async () => {
    const corpus = series({
      observations: [
        anObservation({
          id: 'r',
          period: '2023',
          low: 70,
          high: 100,
          quote: 'from $70 billion to $100 billion',
        }),
      ],
    })
    const line = seriesNamed(await chartOf(['trade-total'], {}, corpus), 'Both directions')
    expect([...numbersOf(line).values()]).toEqual(['85'])
    expect(all(only(line, 'c:val'), 'c:pt')[0]?.getAttribute('formatCode')).toBe('"70–100"')
  })
})

describe('a longer span', () => {
  it('stands in every row that it covers, and an open one from the start of the axis', async () => {
    const chart = await chartOf(['yuan-share-exports'])
    const rows = numbersOf(seriesNamed(chart, 'Yuan in exports, other spans'))
    expect(rows.size).toBeGreaterThan(10)
    expect(new Set(rows.values())).toEqual(new Set(['66']))
    expect(rows.has('0')).toBe(true)
  })
})

describe('a bar chart', () => {
  const both = ['trade-total', 'trade-china-to-russia'] as const

  it('has bars side by side and what is beside them as points', async () => {
    const chart = await chartOf(both, { kind: 'bars' })
    expect(val(only(only(chart, 'c:barChart'), 'c:grouping'))).toBe('clustered')
    const bars = all(only(chart, 'c:barChart'), 'c:ser').map(nameOf)
    expect(bars).toEqual(['Both directions', 'China to Russia'])
    const points = all(only(chart, 'c:lineChart'), 'c:ser').map(nameOf)
    expect(points).toContain('Both directions, contradicted')
  })

  it.each(['bars', 'line', 'step', 'dots'] as const)('is as its kind says: %s', async (kind) => {
    const chart = await chartOf(['oil-price'], { kind })
    expect(all(chart, 'c:ser').map(nameOf)[0]).toBe('Oil price')
    const strokes = all(chart, 'c:lineChart').length
    // A price has no bars: the figure falls back on a line and says so.
    expect(strokes).toBe(1)
    const stroke = all(chart, 'c:ser')[0]?.children[3]?.innerHTML ?? ''
    expect(stroke.includes('noFill')).toBe(kind === 'dots')
  })
})

describe('several lines', () => {
  const close = (values: readonly number[]) =>
    corpusOf(
      values.map((value, index) => ({
        id: `trade-${index}`,
        label: `Line ${index}`,
        observations: [2022, 2023].map((year) =>
          anObservation({
            id: `o-${index}-${year}`,
            period: String(year),
            value: value + (year - 2022) * 10,
          }),
        ),
      })),
    )

  it('are named at their ends where the names keep apart', async () => {
    const chart = await chartOf(['trade-0', 'trade-1'], {}, close([20, 200]))
    expect(all(chart, 'c:legend')).toEqual([])
    expect(labelsOf(seriesNamed(chart, 'Line 1'))[0]?.[1]).toMatch(/^Line 1/)
  })

  it('are named by a legend where the names would lie on each other', async () => {
    const chart = await chartOf(['trade-0', 'trade-1', 'trade-2'], {}, close([100, 101, 102]))
    expect(all(chart, 'c:legend')).toHaveLength(1)
    expect(all(chart, 'c:ser').flatMap(labelsOf)).toEqual([])
  })

  it('are cut off where a chart holds no more, and it is said', async () => {
    const many = Array.from({ length: 300 }, (_, index) => index)
    const corpus = close(many)
    const [first = '', ...others] = corpus.series.map(({ series: { id } }) => id)
    const file = await opened(slideItem([first, ...others], {}, corpus))
    expect(all(file.chart(), 'c:ser')).toHaveLength(255)
    expect(file.slide().documentElement.textContent).toContain('Only the first 255 of 300 columns are drawn.')
    expect(all(file.chart(), 'c:legend')).toEqual([])
  })
})

describe('the value axis', () => {
  it('is logarithmic where the figure is', async () => {
    const chart = await chartOf(['trade-total'], { scale: 'log' })
    expect(val(only(chart, 'c:logBase'))).toBe('10')
    expect(Number(val(only(chart, 'c:min')))).toBeGreaterThan(0)
  })

  it('runs downwards for a ranking, and its foot is the last place', async () => {
    const corpus = series({
      id: 'rank',
      unit: 'rank',
      measure: 'stock',
      kind: 'count',
      observations: [3, 1].map((value, index) =>
        anObservation({
          id: `r-${index}`,
          period: String(2022 + index),
          value,
          unit: 'rank',
          quote: `no. ${value}`,
        }),
      ),
    })
    const chart = await chartOf(['rank'], {}, corpus)
    expect(val(only(only(chart, 'c:valAx'), 'c:orientation'))).toBe('maxMin')
    expect(val(only(only(chart, 'c:catAx'), 'c:crosses'))).toBe('max')
  })

  it('steps from its lower end, so that every number on it is round', async () => {
    const chart = await chartOf()
    const axis = only(chart, 'c:valAx')
    const [low, step] = ['c:min', 'c:majorUnit'].map((tag) => Number(val(only(axis, tag))))
    expect((low ?? 1) % (step ?? 1)).toBe(0)
  })
})

it.each(smallCorpus().series.map(({ series: { id, label } }) => [id, label]))(
  'draws %s',
  async (id, label) => {
    expect(all(await chartOf([id]), 'c:ser').map(nameOf)[0]).toBe(label)
  },
)
