import type { ArticleRecord } from '~/domain/article'
import type { BasisId, ObservationId } from '~/domain/brand'
import { comparable } from '~/domain/basis'
import type { Account, Basis } from '~/domain/basis'
import type { SeriesSummary } from '~/domain/corpus'
import { groupBy } from '~/domain/group'
import type { Observation } from '~/domain/observation'
import { samePeriod } from '~/domain/period'
import type { StatedPoint } from '~/domain/point'
import { releaseOf, syndicationOf } from '~/domain/release'
import type { Release, Syndication } from '~/domain/release'
import { unitOf } from '~/domain/unit'
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

export interface Beside {
  readonly point: StatedPoint
  /** `left-out`: not known on the day of an “as known on”. */
  readonly why: 'differs' | 'other-basis' | 'forecast' | 'left-out'
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
    beside: [...others].map((other) => ({
      point: other,
      why: figure.asof?.leftOut.has(other.lead.id) === true ? 'left-out' : whyApart(point, other, bases),
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

function whyApart(a: StatedPoint, b: StatedPoint, bases: ReadonlyMap<BasisId, Basis>): Beside['why'] {
  if (b.lead.status === 'forecast' || a.lead.status === 'forecast') return 'forecast'
  const meet = a.claims.every((one) =>
    b.claims.every((two) => {
      const left = accountOf(one, bases)
      const right = accountOf(two, bases)
      return left !== undefined && right !== undefined && comparable(left, right)
    }),
  )
  return meet ? 'differs' : 'other-basis'
}

function accountOf(claim: Observation, bases: ReadonlyMap<BasisId, Basis>): Account | undefined {
  const basis = bases.get(claim.basis)
  return basis === undefined ? undefined : { basis, currency: unitOf(claim.quantity.unit).currency }
}
