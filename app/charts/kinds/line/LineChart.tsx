import '../../charts.css'
import { useId, useMemo } from 'react'
import type { ChartProps } from '~/charts/kind'
import { layoutOf } from '~/charts/layout'
import { Baseline } from './Baseline'
import { Frame } from './Frame'
import { Labels } from './Labels'
import { Lines } from './Lines'
import { Marks } from './Marks'
import { MissingSpans } from './MissingSpans'
import { PinLines } from './PinLines'
import { Pins } from './Pins'
import { Pointer } from './Pointer'

/** Lines over time, every point a mark that can be chosen. */
export function LineChart({
  model,
  text,
  width,
  height,
  selected,
  onSelect,
  activePin,
  onSelectPin,
}: ChartProps) {
  const layout = useMemo(() => layoutOf(model, text, width, height), [model, text, width, height])
  const help = useId()
  return (
    <div
      className="amur-chart"
      data-amur-chart="line"
      role="group"
      aria-label={text.chart}
      aria-describedby={help}
    >
      <p id={help} className="amur-help">
        {text.instructions}
      </p>
      <Frame layout={layout}>
        <MissingSpans missing={model.missing} layout={layout} text={text.missing} />
        <PinLines layout={layout} active={activePin} />
        <Baseline layout={layout} />
        <Pointer layout={layout} onSelect={onSelect}>
          <Lines series={model.series} layout={layout} />
          <Labels layout={layout} />
          <Marks layout={layout} selected={selected} onSelect={onSelect} />
        </Pointer>
        <Pins layout={layout} active={activePin} name={text.pin} onSelect={onSelectPin} />
      </Frame>
    </div>
  )
}
