import { chartIds } from '~/domain/brand'
import type { DeckChart } from '~/store/deck'
import { plainWall } from '~/view/wall'
import type { WallSlide } from '~/view/wall'
import { addressOfWall } from '~/view/wallAddress'

/** The wall that shows some charts in turn; undefined where none has a page of its own. */
export function wallOf(charts: readonly Pick<DeckChart, 'chart' | 'query'>[]): string | undefined {
  const [first, ...others] = charts.flatMap(({ chart, query }): WallSlide[] =>
    chart !== undefined && chartIds.is(chart) ? [{ form: 'chart', chart, query }] : [],
  )
  return first === undefined ? undefined : addressOfWall({ ...plainWall, slides: [first, ...others] })
}
