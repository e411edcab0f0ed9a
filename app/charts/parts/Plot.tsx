import '../charts.css'
import { useId, useMemo } from 'react'
import type { ChartProps } from '~/charts/kind'
import { layoutOf } from '~/charts/layout'
import type { PlotStyle } from '~/charts/style'
import { Baseline } from './Baseline'
import { ContestBars } from './ContestBars'
import { Frame } from './Frame'
import { Labels } from './Labels'
import { Lines } from './Lines'
import { Marks } from './Marks'
import { MissingSpans } from './MissingSpans'
import { PinLines } from './PinLines'
import { Pins } from './Pins'
import { Pointer } from './Pointer'

interface PlotProps extends ChartProps {
  readonly id: string
  readonly style: PlotStyle
}

/** Series over time, every point a mark that can be chosen. */
export function Plot(props: PlotProps) {
  const { id, style, model, text, width, height, selected, onSelect, activePin, onSelectPin } = props
  const layout = useMemo(
    () => layoutOf(model, text, width, height, style),
    [model, text, width, height, style],
  )
  const help = useId()
  return (
    <div
      className="amur-chart"
      data-amur-chart={id}
      role="group"
      aria-label={text.chart}
      aria-describedby={help}
    >
      <p id={help} className="amur-help">
        {text.instructions}
      </p>
      <Frame layout={layout}>
        <PinLines layout={layout} active={activePin} />
        <Pointer layout={layout} onSelect={onSelect}>
          <MissingSpans gaps={layout.gaps} text={text.missing} />
          <Baseline layout={layout} />
          <Lines series={model.series} layout={layout} />
          <ContestBars layout={layout} />
          <Labels layout={layout} />
          <Marks layout={layout} selected={selected} onSelect={onSelect} />
        </Pointer>
        <Pins layout={layout} active={activePin} name={text.pin} onSelect={onSelectPin} />
      </Frame>
    </div>
  )
}
