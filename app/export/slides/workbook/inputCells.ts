import type { Catalogue } from '~/domain/corpus'
import { claimsOf } from '~/domain/derive/term'
import type { Observation } from '~/domain/observation'
import { pointsOf } from '~/domain/point'
import { syndicationOf } from '~/domain/release'
import type { DrawnFigure } from '~/figure/model'
import type { ClaimRow } from '~/figure/table'
import { cellsOf } from '~/figure/tableCells'
import type { Cell } from '~/figure/tableCells'
import { tableValue } from '~/figure/tableValue'
import type { Words } from '~/i18n/en'
import { periodWords } from '~/i18n/format'
import type { PointId } from '~/domain/brand'

/** The claims from which the figure's reckoned values follow, each in its own unit, once. */
export function inputCells(
  figure: DrawnFigure,
  catalogue: Catalogue,
  words: Words,
  addressOf: (id: PointId) => string,
): readonly (readonly Cell[])[] {
  const inputs = new Set([...figure.reckoned.values()].flatMap(({ term }) => claimsOf(term)))
  return [...inputs]
    .filter(({ id }) => !figure.drawn.has(id))
    .flatMap((claim) => {
      const row = rowOf(claim, figure, catalogue, words)
      if (row === undefined) return []
      const { unit } = claim.quantity
      const [, ...body] = cellsOf([row], { unit, words, addressOf })
      return body
    })
}

function rowOf(
  claim: Observation,
  { articles, bases }: DrawnFigure,
  { series }: Catalogue,
  words: Words,
): ClaimRow | undefined {
  const [point] = pointsOf([claim], claim.quantity.unit, bases)
  if (point === undefined) return undefined
  return {
    kind: 'claim',
    id: claim.id,
    point,
    claim,
    article: articles.get(claim.citation.article),
    period: periodWords(claim.period, words),
    span: claim.period,
    series: series.get(claim.series)?.label ?? claim.series,
    value: tableValue(claim, point, words),
    status: words.statuses[claim.status],
    basis: bases.get(claim.basis)?.label ?? claim.basis,
    voices: syndicationOf(point, bases),
  }
}
