import { nodeOf } from '~/domain/audit/node-of'
import type { Citation } from '~/domain/citation'
import type { DerivedPoint } from '~/domain/derive/derived-point'
import { claimsOf } from '~/domain/derive/term'
import type { Observation } from '~/domain/observation'
import type { StatedPoint } from '~/domain/point'
import { arithmeticOf } from '~/figure/arithmetic'
import { knownOf } from '~/figure/known'
import { nodeSentence } from '~/figure/nodeSentence'
import { enAudit } from '~/i18n/enAudit'
import type { DataWords } from '~/i18n/enData'
import { citeArticle } from '../citations/citeArticle'
import type { ExportItem } from '../exported'

/** How a value that nobody states came about: `93.81 − 73.15 = 20.66 bn`. */
export function derivedReckoning({ term }: DerivedPoint, { context }: ExportItem): string | undefined {
  const node = nodeOf(term)
  const known = knownOf(context.catalogue, claimsOf(term))
  return node.form === 'claim' ? undefined : nodeSentence(node, known, context.words, enAudit)
}

/** How a claim came into the unit of the figure by cited rates, with their sources; undefined where it needed none. */
export function convertedReckoning(
  claim: Observation,
  point: StatedPoint,
  { figure, context: { words } }: ExportItem,
  data: DataWords,
): string | undefined {
  const conversion = point.conversions.get(claim.id)
  if (conversion === undefined) return undefined
  const { sentence, steps } = arithmeticOf(claim, conversion, point.unit, words)
  const cited = (citations: readonly Citation[]) =>
    [...new Set(citations.map(({ article }) => article))].flatMap((id) => {
      const article = figure.articles.get(id)
      return article === undefined ? [] : [citeArticle(article, words)]
    })
  return [sentence, ...steps.map(({ label, citations }) => data.rate(label, cited(citations)))].join('\n')
}
