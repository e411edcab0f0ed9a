import type { ArticleRecord } from '~/domain/article'
import { citationsBehind } from '~/domain/citations-behind'
import type { DrawnFigure } from '~/figure/model'

/** Exactly the articles that the figure rests on: those of its marks, of rates that convert them, and of its events. */
export function articlesBehind({ chart, articles, events }: DrawnFigure): readonly ArticleRecord[] {
  const points = chart.series.flatMap(({ marks }) => marks.map(({ point }) => point))
  const ids = new Set([
    ...points.flatMap((point) => citationsBehind(point).map(({ article }) => article)),
    ...[...events.values()].map(({ annotation }) => annotation.citation.article),
  ])
  const told = new Map(
    [...events.values()].flatMap(({ article }) => (article ? [[article.id, article]] : [])),
  )
  return [...ids].flatMap((id) => articles.get(id) ?? told.get(id) ?? [])
}
