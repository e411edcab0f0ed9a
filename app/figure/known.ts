import type { FigureLine } from '~/domain/bibliography'
import type { BasisId, ObservationId, SeriesId } from '~/domain/brand'
import type { Catalogue, SeriesSummary } from '~/domain/corpus'

/** What checks name by id. A claim that the published files do not hold is not known, and said not to be. */
export interface Known {
  readonly claim: (id: ObservationId) => FigureLine | undefined
  readonly series: (id: SeriesId) => SeriesSummary | undefined
  readonly subject: (id: SeriesId) => string
  readonly basis: (id: BasisId) => string
}

export function knownOf({ series, bases }: Catalogue, claims: readonly FigureLine[]): Known {
  const lines = new Map(claims.map((claim) => [claim.id, claim]))
  return {
    claim: (id) => lines.get(id),
    series: (id) => series.get(id),
    subject: (id) => series.get(id)?.subject ?? id,
    basis: (id) => bases.get(id)?.label ?? id,
  }
}
