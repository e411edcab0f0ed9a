import type { Agreement } from '../agreement'
import type { ArticleId } from '../brand'
import type { ClaimIndex } from './claim-index'

/** The claims of a group one by one: forecasters who happen to agree do not speak for each other. */
export const oneByOne = (group: Agreement): readonly Agreement[] =>
  group.claims.map((claim) => ({ ...group, claims: [claim], finest: claim }))

/** What one article expects, and nothing else: neither what others expect nor what came is part of its arithmetic. */
export const outlookOf = (article: ArticleId, index: ClaimIndex): ClaimIndex => ({
  ...index,
  at: (series, period) =>
    index
      .expected(series, period)
      .flatMap(oneByOne)
      .filter(({ finest }) => finest.citation.article === article),
})
