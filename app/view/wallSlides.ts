import { chartIds } from '~/domain/brand'
import type { Problem, ProblemReason } from './reading'
import { slideQuery } from './slideQuery'
import type { WallSlide, WallView } from './wall'

/** More nobody watches, and no address is as long. */
const mostSlides = 200
const longestText = 2000

interface ReadSlides {
  readonly slides: WallView['slides']
  readonly problems: readonly Problem[]
}

/**
 * Slides as an address names them, one text each: `trade-peak`, or with a view `trade-total?from=2014&freq=m`.
 * What is not understood is left out and said, each reason once.
 */
export function readSlides(texts: readonly string[]): ReadSlides {
  if (texts.length === 0) return { slides: undefined, problems: [] }
  const said = new Map<string, { readonly reason: ProblemReason; readonly texts: string[] }>()
  const say = (reason: ProblemReason, text: string) => {
    const there = said.get(reason.kind)
    if (there === undefined) said.set(reason.kind, { reason, texts: [text] })
    else there.texts.push(text)
  }
  if (texts.length > mostSlides) say({ kind: 'too-many', most: mostSlides }, `(${texts.length})`)
  const slides = texts.slice(0, mostSlides).flatMap((text): readonly WallSlide[] => {
    const { slide, problems } = readSlide(text)
    for (const reason of problems) say(reason, text)
    return slide === undefined ? [] : [slide]
  })
  const [first, ...others] = slides
  if (first === undefined) say({ kind: 'no-slides' }, '')
  return {
    slides: first === undefined ? undefined : [first, ...others],
    problems: [...said.values()].map(({ reason, texts: named }) => ({
      parameter: 'slides',
      text: named.join(', '),
      reason,
    })),
  }
}

export const slideText = ({ chart, query }: WallSlide): string => (query === '' ? chart : `${chart}?${query}`)

function readSlide(text: string): {
  readonly slide: WallSlide | undefined
  readonly problems: readonly ProblemReason[]
} {
  // `slides=` alone is an empty list; that nothing is left is said once, for all.
  if (text === '') return { slide: undefined, problems: [] }
  if (text.length > longestText) return { slide: undefined, problems: [{ kind: 'too-long' }] }
  const end = text.indexOf('?')
  const chart = end < 0 ? text : text.slice(0, end)
  if (!chartIds.is(chart)) return { slide: undefined, problems: [{ kind: 'not-a-slide' }] }
  const { query, problems } = slideQuery(end < 0 ? '' : text.slice(end + 1))
  return { slide: { form: 'chart', chart, query }, problems }
}
