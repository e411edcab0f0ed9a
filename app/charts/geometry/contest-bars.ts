import { groupBy } from '~/domain/group'
import type { Box } from './box'
import type { PlacedMark } from './marks'

/** A bar that joins claims which contradict each other, in pixels. */
export interface ContestBar {
  readonly key: string
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** What the claims of one contest share: their series and date. */
export const contestOf = ({ series, at }: PlacedMark): string => `${series} ${at}`

/** One bar for each date of a series on which claims differ, from the highest of them to the lowest. */
export function contestBars(marks: readonly PlacedMark[]): readonly ContestBar[] {
  const contested = marks.filter(({ mark }) => mark.contested !== undefined)
  return [...groupBy(contested, contestOf)].flatMap(([key, rivals]) => {
    const leads = rivals.find(({ mark }) => mark.contested === 'leads') ?? rivals[0]
    const ys = rivals.map(({ y }) => y)
    // One that lies outside the window or filters leaves nothing to join.
    return rivals.length < 2 ? [] : [{ key, x: leads.x, top: Math.min(...ys), bottom: Math.max(...ys) }]
  })
}

/** Half its width, with a rim as wide as a mark's. */
const reach = 4

export const boxOfContest = ({ x, top, bottom }: ContestBar): Box => ({
  left: x - reach,
  top,
  right: x + reach,
  bottom,
})
