import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { CartesianGrid, LineChart, XAxis, YAxis } from 'recharts'
import type { ChartLayout } from '~/charts/layout'
import { TimeTickMark } from './TimeTickMark'
import { ValueTick } from './ValueTick'

/**
 * Recharts as the frame: surface, scales, gridlines and both axes. It is given every size, domain and tick, which
 * saves it a third of its work and keeps it on the same pixels as the layout that the marks stand on.
 */
export function Frame({ layout, children }: { readonly layout: ChartLayout; readonly children: ReactNode }) {
  const { plot, width, height, days, values, time } = layout
  // Kept as elements: Recharts' axes write to its store whenever they are rendered anew.
  const frame = useMemo(() => {
    return (
      <>
        <CartesianGrid vertical={false} horizontalValues={[...values.ticks]} className="amur-grid" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[...days]}
          ticks={time.map(({ at }) => at)}
          height={height - plot.bottom}
          interval={0}
          allowDataOverflow
          axisLine={false}
          tickLine={false}
          tick={<TimeTickMark layout={layout} />}
        />
        <YAxis
          dataKey="value"
          type="number"
          orientation="right"
          scale={values.scale}
          reversed={values.reversed}
          domain={[...values.domain]}
          ticks={[...values.ticks]}
          width={width - plot.right}
          interval={0}
          allowDataOverflow
          axisLine={false}
          tickLine={false}
          tick={<ValueTick layout={layout} />}
        />
      </>
    )
  }, [layout, days, height, plot, time, values, width])
  const data = useMemo(() => days.map((day, i) => ({ day, value: values.domain[i] })), [days, values])
  const margin = useMemo(
    () => ({ top: plot.top, right: 0, bottom: 0, left: plot.left }),
    [plot.top, plot.left],
  )
  return (
    <LineChart width={width} height={height} data={data} margin={margin} accessibilityLayer={false}>
      {frame}
      {children}
    </LineChart>
  )
}
