import type { Catalogue } from '~/domain/corpus'
import type { Problem } from './reading'
import type { WallSlide, WallView } from './wall'

interface KnownSlides {
  readonly slides: WallView['slides']
  readonly problems: readonly Problem[]
}

/** The slides of an address whose charts there are: a saved one, or a series. The others are left out and said. */
export function knownSlides({ charts, series }: Catalogue, slides: readonly WallSlide[]): KnownSlides {
  const known = new Set<string>([...charts.keys(), ...series.keys()])
  const [first, ...others] = slides.filter(({ chart }) => known.has(chart))
  const unknown = [...new Set(slides.map(({ chart }) => chart).filter((chart) => !known.has(chart)))]
  const named = unknown.slice(0, 3).join(', ')
  const text = unknown.length > 3 ? `${named} …` : named
  const problems: Problem[] = []
  if (unknown.length > 0) problems.push({ parameter: 'slides', text, reason: { kind: 'unknown-chart' } })
  if (first === undefined) problems.push({ parameter: 'slides', text: '', reason: { kind: 'no-slides' } })
  return { slides: first === undefined ? undefined : [first, ...others], problems }
}
