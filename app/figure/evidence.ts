import type { ArticleRecord } from '~/domain/article'
import type { BasisId, ObservationId } from '~/domain/brand'
import type { Basis } from '~/domain/basis'
import { relationOf } from '~/domain/contest'
import type { SeriesSummary } from '~/domain/corpus'
import { groupBy } from '~/domain/group'
import type { Observation } from '~/domain/observation'
import { samePeriod } from '~/domain/period'
import type { StatedPoint } from '~/domain/point'
import { releaseOf, syndicationOf } from '~/domain/release'
import type { Release, Syndication } from '~/domain/release'
import type { Ruling } from '~/domain/ruling'
import { rescale } from '~/domain/unit'
import { gapOf } from './gap'
import type { Gap } from './gap'
import type { FigureModel } from './model'

/** Everything that the reader may want to know of one selected mark. */
export interface Evidence {
  readonly point: StatedPoint
  readonly series: SeriesSummary
  /** The claim that the address names; it leads the list. */
  readonly claim: Observation
  readonly claims: readonly ClaimWithRepeats[]
  readonly voices: Syndication
  readonly isDrawn: boolean
  readonly ruled: Ruled | undefined
  /** Other points for the same span, with why they stand apart. */
  readonly beside: readonly Beside[]
}

export interface ClaimWithArticle {
  readonly claim: Observation
  readonly article: ArticleRecord | undefined
}

/** A claim, and the articles that repeat its release, in whatever rounding. */
export interface ClaimWithRepeats extends ClaimWithArticle {
  readonly repeats: readonly ClaimWithArticle[]
}

export type Beside = { readonly point: StatedPoint } & WhyApart

/** `left-out`: not known on the day of an “as known on”. */
export type WhyApart =
  | { readonly why: 'differs'; readonly gap: Gap }
  /** They agree when numbers that end in zeros are read to this step, in the unit of the figure. */
  | { readonly why: 'rounds'; readonly step: number }
  | { readonly why: 'other-basis' | 'forecast' | 'left-out' }

/** An editor's word on a point and its rivals. */
export interface Ruled {
  readonly ruling: Ruling
  /** Whether the point is the one that it lets lead. */
  readonly leads: boolean
}

/** The evidence behind a claim's id, or undefined when the figure has no such claim in this unit. */
export function evidenceOf(
  figure: FigureModel,
  id: ObservationId,
  bases: ReadonlyMap<BasisId, Basis>,
): Evidence | undefined {
  const point = figure.points.get(id)
  if (point === undefined) return undefined
  const claim = point.claims.find((one) => one.id === id) ?? point.lead
  const others = new Set(
    [...figure.points.values()].filter((other) => other !== point && samePeriod(other.period, point.period)),
  )
  const withArticle = (one: Observation): ClaimWithArticle => ({
    claim: one,
    article: figure.articles.get(one.citation.article),
  })
  return {
    point,
    claim,
    series: figure.plotted.find((series) => series.id === point.lead.series) ?? figure.series,
    claims: withRepeats(claim, point, bases).map(([first, ...repeats]) => ({
      ...withArticle(first),
      repeats: repeats.map(withArticle),
    })),
    voices: syndicationOf(point, bases),
    isDrawn: figure.kind === 'drawn' && figure.drawn.has(point.lead.id),
    ruled: ruledOf(point, figure.rulings),
    beside: [...others].map((other) => ({
      point: other,
      ...(figure.asof?.leftOut.has(other.lead.id) === true
        ? ({ why: 'left-out' } as const)
        : whyApart(point, other, figure)),
    })),
  }
}

/** The claims of a point, each release together: the claim asked for first, then as the point has them. */
function withRepeats(
  claim: Observation,
  point: StatedPoint,
  bases: ReadonlyMap<BasisId, Basis>,
): readonly Release[] {
  const ordered = [claim, ...point.claims.filter((one) => one !== claim)]
  const release = releaseOf(point, bases)
  return [...groupBy(ordered, (one) => (release?.includes(one) === true ? release : one)).values()]
}

function whyApart(a: StatedPoint, b: StatedPoint, { bases, contests }: FigureModel): WhyApart {
  if (b.lead.status === 'forecast' || a.lead.status === 'forecast') return { why: 'forecast' }
  const relation = relationOf(a, b, bases)
  switch (relation.kind) {
    case 'no-rate': {
      // Stated in two scales: whether they differ was decided by the rates of the figure.
      const differ = contests.some((rivals) => rivals.includes(a) && rivals.includes(b))
      return differ ? { why: 'differs', gap: gapOf(a, b) } : { why: 'other-basis' }
    }
    case 'different-bases':
    case 'agree':
      return { why: 'other-basis' }
    case 'agree-rounded':
      return { why: 'rounds', step: rescale(relation.step, a.finest.quantity.unit, a.unit) ?? relation.step }
    case 'differ':
      return { why: 'differs', gap: gapOf(a, b) }
  }
}

function ruledOf({ claims }: StatedPoint, rulings: readonly Ruling[]): Ruled | undefined {
  const isOne = (id: ObservationId) => claims.some((claim) => claim.id === id)
  const ruling = rulings.find(({ leading, over }) => isOne(leading) || over.some(isOne))
  return ruling === undefined ? undefined : { ruling, leads: isOne(ruling.leading) }
}
