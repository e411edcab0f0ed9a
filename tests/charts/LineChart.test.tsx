import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { line as lineKind } from '~/charts/kinds/line/line'
import { layoutOf } from '~/charts/layout'
import type { ChartModel, Mark } from '~/charts/model'
import type { ObservationId, PointId } from '~/domain/brand'
import { dayFrom, monthStart } from '~/domain/day'
import { yearPeriod } from '~/domain/period'
import { pointId } from '~/domain/point'
import type { Point } from '~/domain/point'
import { annual, dotOf, eventOf, middleOf, modelOf, monthly, pointOf, seriesOf, text } from './build'

const width = 640
const height = 360

function Chart({
  model,
  onSelect = () => undefined,
  onSelectPin,
}: {
  model: ChartModel
  onSelect?: (point: Point | undefined) => void
  onSelectPin?: (events: readonly string[]) => void
}) {
  const [selected, setSelected] = useState<PointId>()
  return (
    <lineKind.Chart
      model={model}
      text={text}
      width={width}
      height={height}
      selected={selected}
      onSelect={(point) => {
        setSelected(point === undefined ? undefined : pointId(point))
        onSelect(point)
      }}
      activePin={undefined}
      onSelectPin={onSelectPin}
    />
  )
}

const marks = (container: Element) => [...container.querySelectorAll('[data-mark]')]
const paths = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((path) => path.getAttribute('d') ?? '')
const named = (name: string) => screen.getByRole('button', { name })

const chosenId = (point: Point | undefined) => (point === undefined ? undefined : pointId(point))

describe('LineChart', () => {
  it('is a named group that says how to use it', () => {
    render(<Chart model={modelOf([seriesOf(annual(2020, [1, 2, 3]))])} />)
    const help = screen.getByRole('group', { name: text.chart }).getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(help)?.textContent).toBe(text.instructions)
  })

  it('draws a mark for every point, with its sentence', () => {
    const { container } = render(
      <Chart model={modelOf([seriesOf(annual(2018, [107, 111, 108, 147, 190]))])} />,
    )
    expect(marks(container)).toHaveLength(5)
    expect(named('190 in y2022').getAttribute('data-mark')).toBe('y2022')
  })

  it('tells fill, shape and form by class', () => {
    const span = { start: monthStart(2020, 1), end: dayFrom(monthStart(2020, 9) - 1) }
    const at = middleOf(yearPeriod(2021))
    const beside: readonly Mark[] = [
      dotOf('forecast', yearPeriod(2021), 5, { fill: 'dashed', onLine: false }),
      dotOf('hedged', yearPeriod(2020), 5, { fill: 'hollow', onLine: false }),
      dotOf('russian', yearPeriod(2021), 4, { shape: 'triangle', onLine: false }),
      dotOf('eight-months', span, 6, {
        form: { kind: 'bar', from: span.start, to: span.end + 1, value: 6, openStart: true },
        onLine: false,
      }),
      dotOf('at-least', yearPeriod(2021), 7, {
        form: { kind: 'bound', at, value: 7, towards: 'up' },
        onLine: false,
      }),
    ]
    const { container } = render(
      <Chart model={modelOf([seriesOf(annual(2020, [1, 2]), beside, { hue: 'russia' })])} />,
    )
    const classesOf = (id: string) => [...(container.querySelector(`[data-mark="${id}"]`)?.classList ?? [])]
    expect(classesOf('y2020')).toEqual(
      expect.arrayContaining(['amur-dot', 'amur-filled', 'amur-circle', 'amur-on-line', 'amur-russia']),
    )
    expect(classesOf('forecast')).toEqual(expect.arrayContaining(['amur-dashed', 'amur-off-line']))
    expect(classesOf('hedged')).toContain('amur-hollow')
    expect(classesOf('russian')).toContain('amur-triangle')
    expect(classesOf('eight-months')).toContain('amur-bar')
    expect(classesOf('at-least')).toContain('amur-bound')
  })

  it('draws a gap as a gap: no stroke across it, none down to zero, and a word at its place', () => {
    const gap = { start: yearPeriod(2020).start, end: yearPeriod(2021).end }
    const model = modelOf([seriesOf(annual(2018, [50, 60, undefined, undefined, 70, 80]))], {
      missing: [{ kind: 'missing', period: gap, reason: 'no-claim' }],
    })
    const { container } = render(<Chart model={model} />)
    const { y } = layoutOf(model, text, width, height)
    const strokes = paths(container, '.amur-line')
    expect(strokes).toHaveLength(2)
    for (const stroke of strokes) {
      expect(stroke.match(/[ML]/g)).toHaveLength(2)
      expect(stroke).not.toContain(` ${Math.round(y(0) * 10) / 10}`)
    }
    expect(container.querySelectorAll('.amur-bridge')).toHaveLength(0)
    expect(container.querySelector('[data-missing] title')?.textContent).toBe('missing: no-claim')
  })

  it('bridges gaps with a dotted line only where the model allows it', () => {
    const { container } = render(
      <Chart model={modelOf([seriesOf(annual(2018, [50, undefined, 70]), [], { bridged: true })])} />,
    )
    expect(container.querySelectorAll('.amur-bridge')).toHaveLength(1)
    expect(paths(container, '.amur-line')).toEqual([])
  })

  it('stands its marks on the pixels of Recharts’ own gridlines', () => {
    const model = modelOf([seriesOf(annual(2018, [0, 50, 100]))])
    const { container } = render(<Chart model={model} />)
    const layout = layoutOf(model, text, width, height)
    const lines = [...container.querySelectorAll('line.amur-grid')].map((line) =>
      Number(line.getAttribute('y1')),
    )
    const off = layout.values.ticks.map((tick) => Math.min(...lines.map((y) => Math.abs(y - layout.y(tick)))))
    expect(lines).toHaveLength(layout.values.ticks.length)
    expect(Math.max(...off)).toBeLessThan(0.001)
    const [first] = [...container.querySelectorAll('line.amur-grid')]
    expect(Number(first?.getAttribute('x1'))).toBeCloseTo(layout.plot.left)
    expect(Number(first?.getAttribute('x2'))).toBeCloseTo(layout.plot.right)
  })

  it('does without plain dots where they would touch, but keeps their buttons', () => {
    const values = Array.from({ length: 390 }, (_, i) => 8 + Math.sin(i / 9))
    const { container } = render(
      <Chart model={modelOf([seriesOf([monthly(1994, values)])], { frequency: 'm', unit: 'cny-per-usd' })} />,
    )
    expect(container.querySelectorAll('[data-mark].amur-bare')).toHaveLength(390)
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1)
  })

  it('draws more than four hundred plain dots without a button each, and still walks them', async () => {
    const values = Array.from({ length: 500 }, (_, i) => 8 + Math.sin(i / 9))
    const { container } = render(
      <Chart model={modelOf([seriesOf([monthly(1980, values)])], { frequency: 'm' })} />,
    )
    expect(marks(container).map((mark) => mark.getAttribute('data-mark'))).toEqual(['m499'])
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement?.getAttribute('data-mark')).toBe('m497')
  })
})

describe('choosing a point', () => {
  const model = modelOf([
    seriesOf(annual(2018, [107, 111, 108, 147, 190]), [
      dotOf('beside', yearPeriod(2021), 141, { onLine: false }),
    ]),
  ])

  it('walks the marks as one tab stop and chooses by Enter or Space', async () => {
    const onSelect = vi.fn<(point: Point | undefined) => void>()
    const { container } = render(<Chart model={model} onSelect={onSelect} />)
    expect(container.querySelectorAll('[data-mark][tabindex="0"]')).toHaveLength(1)
    await userEvent.tab()
    expect(named('190 in y2022')).toBe(document.activeElement)
    await userEvent.keyboard('{ArrowLeft}')
    expect(named('147 in y2021')).toBe(document.activeElement)
    await userEvent.keyboard('{ArrowDown}')
    expect(named('141 in beside')).toBe(document.activeElement)
    await userEvent.keyboard('{Enter}')
    expect(chosenId(onSelect.mock.lastCall?.[0])).toBe('beside')
    expect(named('141 in beside').getAttribute('aria-pressed')).toBe('true')
    await userEvent.keyboard('{Home} ')
    expect(chosenId(onSelect.mock.lastCall?.[0])).toBe('y2018')
    await userEvent.keyboard('{Escape}')
    expect(onSelect).toHaveBeenLastCalledWith(undefined)
    expect(container.querySelector('[aria-pressed="true"]')).toBeNull()
  })

  it('takes a click that misses a mark by a few pixels, and none from far away', () => {
    const onSelect = vi.fn<(point: Point | undefined) => void>()
    const { container } = render(<Chart model={model} onSelect={onSelect} />)
    const mark = layoutOf(model, text, width, height).marks.find(({ id }) => String(id) === 'y2019')!
    const plot = container.querySelector('.amur-catch')!
    fireEvent.click(plot, { detail: 1, clientX: mark.x + 9, clientY: mark.y - 8 })
    expect(chosenId(onSelect.mock.lastCall?.[0])).toBe('y2019')
    fireEvent.click(plot, { detail: 1, clientX: mark.x, clientY: mark.y + 90 })
    expect(onSelect).toHaveBeenCalledTimes(1)
  })

  it('takes a screen reader’s click, which has no place', () => {
    const onSelect = vi.fn<(point: Point | undefined) => void>()
    render(<Chart model={model} onSelect={onSelect} />)
    named('108 in y2020').dispatchEvent(new MouseEvent('click', { bubbles: true }))
    expect(chosenId(onSelect.mock.lastCall?.[0])).toBe('y2020')
  })

  it('marks a point as chosen by any of its claims', () => {
    const point = pointOf('lead', yearPeriod(2020), 5)
    const second = { ...point.lead, id: 'second' as ObservationId }
    const mark = {
      ...dotOf('lead', yearPeriod(2020), 5),
      point: { ...point, claims: [point.lead, second] as const },
    }
    render(
      <lineKind.Chart
        model={modelOf([seriesOf([[mark]])])}
        text={text}
        width={width}
        height={height}
        selected={second.id}
        onSelect={() => undefined}
      />,
    )
    expect(named('5 in lead').getAttribute('aria-pressed')).toBe('true')
  })

  it('shows value and detail of the mark under the pointer, and puts them away', () => {
    const { container } = render(<Chart model={model} />)
    const mark = layoutOf(model, text, width, height).marks.find(({ id }) => String(id) === 'y2019')!
    const plot = container.querySelector('.amur-plot')!
    fireEvent.pointerMove(plot, { clientX: mark.x + 3, clientY: mark.y })
    const card = container.querySelector<SVGGElement>('.amur-hover')!
    within(card as unknown as HTMLElement).getByText('111 billion')
    within(card as unknown as HTMLElement).getByText('y2019 · customs')
    fireEvent.pointerLeave(plot)
    expect(container.querySelector('.amur-hover')).toBeNull()
  })
})

describe('pins', () => {
  it('are numbered buttons that name their events and open them', async () => {
    const onSelectPin = vi.fn<(events: readonly string[]) => void>()
    const model = modelOf([seriesOf(annual(2014, [1, 2, 3, 4, 5]))], {
      events: [eventOf('gas', 2014, 5), eventOf('oil', 2014, 5), eventOf('war', 2017, 2)],
    })
    const { container } = render(<Chart model={model} onSelectPin={onSelectPin} />)
    expect(container.querySelectorAll('[data-pin]')).toHaveLength(2)
    await userEvent.click(named('Event 1: event gas; event oil'))
    expect(onSelectPin).toHaveBeenLastCalledWith(['gas', 'oil'])
    await userEvent.keyboard('{ArrowRight}{Enter}')
    expect(onSelectPin).toHaveBeenLastCalledWith(['war'])
  })
})

describe('pins of other topics', () => {
  it('stay in the background: outlined, and with a line only while they are active', () => {
    const model = modelOf([seriesOf(annual(2014, [1, 2, 3, 4, 5]))], {
      events: [eventOf('own', 2014, 5), eventOf('other', 2017, 2, false)],
    })
    const { container, rerender } = render(
      <lineKind.Chart
        model={model}
        text={text}
        width={width}
        height={height}
        selected={undefined}
        onSelect={() => undefined}
      />,
    )
    expect(container.querySelectorAll('.amur-pin.amur-aside')).toHaveLength(1)
    expect(container.querySelectorAll('.amur-pin-line')).toHaveLength(1)
    rerender(
      <lineKind.Chart
        model={model}
        text={text}
        width={width}
        height={height}
        selected={undefined}
        onSelect={() => undefined}
        activePin={model.events[1]?.id}
      />,
    )
    expect(container.querySelectorAll('.amur-pin-line')).toHaveLength(2)
  })
})

describe('odd input', () => {
  const attributes = (container: Element) =>
    [...container.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `${name}=${value}`),
    )

  it('never puts NaN or Infinity into the page', () => {
    const value = fc.oneof(
      fc.constantFrom(0, -1, 1, 5, 1e12, 1e-9),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.option(value, { nil: undefined }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom<ChartModel['scale']>('linear', 'log'),
        fc.constantFrom(1400, 1990, 2020),
        fc.constantFrom(40, 320, 900),
        (values, scale, first, wide) => {
          fc.pre(values.some((v) => v !== undefined))
          const model = modelOf([seriesOf(annual(first, values), [], { bridged: true })], { scale })
          const { container, unmount } = render(
            <lineKind.Chart
              model={model}
              text={text}
              width={wide}
              height={200}
              selected={undefined}
              onSelect={() => undefined}
            />,
          )
          expect(
            attributes(container).filter((attribute) => /NaN|Infinity|undefined/.test(attribute)),
          ).toEqual([])
          unmount()
        },
      ),
      { numRuns: 40 },
    )
    // Forty charts take a second; a busy machine takes ten.
  }, 30_000)
})
