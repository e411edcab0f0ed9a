import { claimRecord } from '~/domain/claim-record'
import type { Observation } from '~/domain/observation'
import { passageAddress } from '~/figure/cite'
import type { ExportItem } from '../exported'
import { pointAddress } from '../pointAddress'

/** A claim in the form of the published files, with its series and where its words and its evidence stand. */
export function claimJson(claim: Observation, { figure, context }: ExportItem) {
  const { id, ...record } = claimRecord(claim)
  const address = figure.articles.get(claim.citation.article)?.address
  return {
    id,
    series: claim.series,
    ...record,
    address: address === undefined ? undefined : passageAddress(address, claim.citation),
    amur: pointAddress(context.address, id),
  }
}
