import type { Annotation } from '~/domain/annotation'
import type { ContextNumber } from '~/domain/article'
import type { ArticleFile } from '~/domain/bibliography'
import { groupBy } from '~/domain/group'
import type { Observation } from '~/domain/observation'
import { comparePeriods } from '~/domain/period'

/** One thing that was taken from an article. */
export type Taken =
  | { readonly kind: 'figure'; readonly claim: Observation }
  | { readonly kind: 'event'; readonly event: Annotation }
  | { readonly kind: 'context'; readonly number: ContextNumber }

/** A quote with all that was taken from it: one sentence often holds several figures. */
export interface PassageGroup {
  readonly paragraph: number | undefined
  readonly quote: string
  readonly taken: readonly [Taken, ...Taken[]]
}

/** In paragraph order; passages whose paragraph is not known come last, in the order of the files. */
export function passagesOf({ article, observations, annotations }: ArticleFile): readonly PassageGroup[] {
  const all: (Omit<PassageGroup, 'taken'> & { readonly one: Taken })[] = [
    ...observations.flatMap((claim) =>
      claim.citation.form === 'passage'
        ? [{ ...placeOf(claim.citation), one: { kind: 'figure', claim } as const }]
        : [],
    ),
    ...annotations.map((event) => ({ ...placeOf(event.citation), one: { kind: 'event', event } as const })),
    ...article.context.map((number) => ({ ...placeOf(number), one: { kind: 'context', number } as const })),
  ]
  return [...groupBy(all, ({ paragraph, quote }) => `${paragraph ?? ''} ${quote}`).values()]
    .map(([first, ...rest]): PassageGroup => ({
      paragraph: first.paragraph,
      quote: first.quote,
      taken: [first.one, ...rest.map(({ one }) => one)],
    }))
    .toSorted((a, b) => (a.paragraph ?? Infinity) - (b.paragraph ?? Infinity) || 0)
}

const placeOf = ({
  paragraph,
  quote,
}: {
  readonly paragraph: number | undefined
  readonly quote: string
}) => ({
  paragraph,
  quote,
})

/** The rows of a release's table, oldest first. */
export const rowsOf = ({ observations }: ArticleFile): readonly Observation[] =>
  observations
    .filter(({ citation }) => citation.form === 'row')
    .toSorted((a, b) => comparePeriods(a.period, b.period))
