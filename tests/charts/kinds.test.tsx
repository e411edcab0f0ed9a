import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { chartKindIds, chartKinds } from '~/charts/registry'
import type { ChartKindId } from '~/charts/registry'
import type { ChartModel, Mark } from '~/charts/model'
import { pointId } from '~/domain/point'
import type { Point } from '~/domain/point'
import { dayFrom, monthStart } from '~/domain/day'
import { yearPeriod } from '~/domain/period'
import { annual, dotOf, eventOf, middleOf, modelOf, seriesOf, text } from './build'

// Before any test's clock runs: the first one to load a kind would wait for Recharts too.
await Promise.all(chartKindIds.map((id) => chartKinds[id].load()))

const size = { width: 640, height: 360 }

async function draw(
  kind: ChartKindId,
  model: ChartModel,
  onSelect: (point: Point | undefined) => void = () => undefined,
) {
  const { Chart, layout } = await chartKinds[kind].load()
  const { container } = render(
    <Chart model={model} text={text} {...size} selected={undefined} onSelect={onSelect} />,
  )
  return { container, layout: layout(model, text, size.width, size.height) }
}

const span = { start: monthStart(2020, 1), end: dayFrom(monthStart(2020, 9) - 1) }
const beside: readonly Mark[] = [
  dotOf('forecast', yearPeriod(2023), 25, { fill: 'dashed', onLine: false }),
  dotOf('russian', yearPeriod(2021), 14, { shape: 'triangle', onLine: false }),
  dotOf('eight-months', span, 6, {
    form: { kind: 'bar', from: span.start, to: span.end + 1, value: 6, openStart: false },
    onLine: false,
  }),
  dotOf('at-least', yearPeriod(2022), 17, {
    form: { kind: 'bound', at: middleOf(yearPeriod(2022)), value: 17, towards: 'up' },
    onLine: false,
  }),
]
const model = modelOf([seriesOf(annual(2018, [10, 12, undefined, 15, 20]), beside)], {
  events: [eventOf('a', 2020, 3)],
  missing: [{ kind: 'missing', period: yearPeriod(2020), reason: 'no-claim' }],
})

const holed: ChartModel = {
  ...model,
  missing: [{ kind: 'missing', period: yearPeriod(2019), reason: 'no-claim' }],
}

describe.each(chartKindIds)('%s', (kind) => {
  it('draws every mark in the common grammar, with its sentence', async () => {
    const { container } = await draw(kind, model)
    expect(container.querySelector(`[data-amur-chart="${kind}"]`)).not.toBeNull()
    const marks = [...container.querySelectorAll('[data-mark]')]
    expect(marks).toHaveLength(8)
    expect(marks.every((mark) => mark.getAttribute('aria-label') !== '')).toBe(true)
    const classesOf = (id: string) => [...(container.querySelector(`[data-mark="${id}"]`)?.classList ?? [])]
    expect(classesOf('forecast')).toContain('amur-dashed')
    expect(classesOf('russian')).toContain('amur-triangle')
    expect(classesOf('eight-months')).toContain('amur-bar')
    expect(classesOf('at-least')).toContain('amur-bound')
    expect(container.querySelectorAll('[data-pin]')).toHaveLength(1)
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
  })

  it('hatches a gap and draws nothing in it', async () => {
    const { missing } = holed
    const { container, layout } = await draw(kind, {
      ...holed,
      series: [seriesOf(annual(2018, [10, undefined, 20]), [], { missing })],
    })
    expect(container.querySelectorAll('[data-missing]')).toHaveLength(1)
    expect(layout.marks).toHaveLength(2)
  })

  it('is one tab stop: arrows walk, Enter chooses', async () => {
    const onSelect = vi.fn<(point: Point | undefined) => void>()
    const { container } = await draw(kind, model, onSelect)
    container.querySelector<SVGGElement>('[data-mark][tabindex="0"]')?.focus()
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}')
    expect(onSelect).toHaveBeenCalledOnce()
    expect(chosenId(onSelect.mock.calls[0]?.[0])).toBe('y2019')
  })

  it('names the series at its end', async () => {
    await draw(kind, model)
    expect(screen.getByText('Both directions')).toBeTruthy()
  })
})

const chosenId = (point: Point | undefined) => (point === undefined ? undefined : pointId(point))

describe('step', () => {
  it('holds a level over its span and rises at the border', async () => {
    const { layout } = await draw('step', modelOf([seriesOf(annual(2018, [10, 20]))]))
    const { x, y } = layout
    expect(layout.strokes[0]?.runs).toEqual([
      [
        { x: x(yearPeriod(2018).start), y: y(10) },
        { x: x(yearPeriod(2019).start), y: y(10) },
        { x: x(yearPeriod(2019).start), y: y(20) },
        { x: x(yearPeriod(2019).end + 1), y: y(20) },
      ],
    ])
  })

  it('holds a level to the next claim with a dotted tread, where the model bridges gaps', async () => {
    const broken = annual(2018, [10, undefined, 20])
    const { container } = await draw('step', modelOf([seriesOf(broken, [], { bridged: true })]))
    expect(container.querySelectorAll('.amur-bridge')).toHaveLength(2)
    const plain = await draw('step', modelOf([seriesOf(broken)]))
    expect(plain.container.querySelectorAll('.amur-bridge')).toHaveLength(0)
  })
})

describe('dots', () => {
  const hedged = (id: string, value: number, low: number, high: number, onLine = false): Mark => {
    const dot = dotOf(id, yearPeriod(2020), value, { fill: 'hollow', onLine })
    return { ...dot, point: { ...dot.point, interval: { low, high } } }
  }

  it('draws the range of a hedged number, and none for digits alone', async () => {
    const exact = dotOf('exact', yearPeriod(2019), 100)
    const { container, layout } = await draw(
      'dots',
      modelOf([seriesOf([[exact]], [hedged('about', 100, 60, 140)])]),
    )
    expect(container.querySelectorAll('.amur-range')).toHaveLength(1)
    const range = layout.marks.find(({ id }) => String(id) === 'about')?.range
    expect([range?.top, range?.bottom]).toEqual([layout.y(140), layout.y(60)])
  })

  it('puts claims of one span beside each other where they would cover each other', async () => {
    const { layout } = await draw(
      'dots',
      modelOf([seriesOf([], [hedged('a', 100, 90, 110), hedged('b', 101, 91, 111)])]),
    )
    const [a, b] = layout.marks
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan(7)
    expect(a?.at).toBe(b?.at)
  })
})

describe('a line', () => {
  const at = (id: string, value: number, more: Partial<Mark>): Mark =>
    dotOf(id, yearPeriod(2019), value, { onLine: false, ...more })

  it('keeps its own marks on the stroke, and those that they would hide step aside', async () => {
    const { layout } = await draw(
      'line',
      modelOf([
        seriesOf(annual(2018, [100, 120, 110]), [at('near', 121, {}), at('far', 20, {})]),
        seriesOf([[dotOf('other', yearPeriod(2019), 121)]]),
      ]),
    )
    const x = (id: string) => layout.marks.find((mark) => String(mark.id) === id)?.x ?? NaN
    const middle = layout.x(middleOf(yearPeriod(2019)))
    expect([x('y2019'), x('other'), x('far')]).toEqual([middle, middle, middle])
    expect(Math.abs(x('near') - middle)).toBeGreaterThan(8)
  })

  it('leaves the bar to the rivals that it joins', async () => {
    const leads = dotOf('leads', yearPeriod(2019), 120, { contested: 'leads' })
    const { layout } = await draw(
      'line',
      modelOf([
        seriesOf(
          [[leads]],
          [at('ministry', 85, { shape: 'square' }), at('rival', 51, { contested: 'rivals' })],
        ),
      ]),
    )
    const x = (id: string) => layout.marks.find((mark) => String(mark.id) === id)?.x ?? NaN
    expect(x('rival')).toBe(layout.x(middleOf(yearPeriod(2019))))
    expect(x('ministry')).not.toBe(x('rival'))
  })
})

describe('a rank', () => {
  it('has its first place on top, in whole places', async () => {
    const { layout } = await draw('line', modelOf([seriesOf(annual(2018, [3, 1, 2]))], { unit: 'rank' }))
    expect(layout.y(1)).toBeLessThan(layout.y(3))
    expect(layout.values.ticks).toEqual([1, 2, 3])
  })
})
