import { namedBasisOf } from './agreement'
import type { Agreement } from './agreement'
import type { ArticleRecord } from './article'
import type { Basis } from './basis'
import type { ArticleId, BasisId, ObservationId } from './brand'
import type { LeadingRule } from './leading-rule'
import { articleCount } from './point'
import type { Ruling } from './ruling'

/** Which of several claims on one span leads: the reader's rule, with what it must know. */
export interface LeadChoice {
  readonly rule: LeadingRule
  readonly rulings: readonly Ruling[]
  readonly articles: ReadonlyMap<ArticleId, ArticleRecord>
}

/** Without rulings or records of articles: the main agency, then the claim that most articles make. */
export const plainChoice: LeadChoice = { rule: 'ruling', rulings: [], articles: new Map() }

type Before = (a: Agreement, b: Agreement) => boolean

/**
 * Whether one group of claims leads before another. Where the rule sees no difference, the line's own agency leads, then
 * the claim that most articles make.
 */
export function leadOrder(
  { rule, rulings, articles }: LeadChoice,
  main: BasisId | undefined,
  bases: ReadonlyMap<BasisId, Basis>,
): Before {
  const isNamed = (group: Agreement) => namedBasisOf(group, bases) !== undefined
  const isMain = (group: Agreement) => main !== undefined && namedBasisOf(group, bases) === main
  const more = (measure: (group: Agreement) => number) => (a: Agreement, b: Agreement) =>
    Math.sign(measure(a) - measure(b))
  const ruled = (a: Agreement, b: Agreement): number => {
    if (rulings.some((ruling) => prefers(ruling, a, b))) return 1
    if (rulings.some((ruling) => prefers(ruling, b, a))) return -1
    // A number that no ruling names must not come between the two that one does.
    return more((group) => Number(rulings.some(({ leading }) => holds(group, leading))))(a, b)
  }
  const byRule: Record<LeadingRule, (a: Agreement, b: Agreement) => number> = {
    ruling: ruled,
    official: more((group) => Number(isNamed(group))),
    recent: more((group) => newestDay(group, articles)),
    widest: more(articleCount),
    founding: more((group) => Number(isFounding(group, articles))),
  }
  const usual = [more((group) => Number(isMain(group))), more(articleCount)]
  return (a, b) => [byRule[rule], ...usual].map((order) => order(a, b)).find((order) => order !== 0) === 1
}

/** Whether a ruling sets a claim of the one group above a claim of the other. */
const prefers = ({ leading, over }: Ruling, a: Agreement, b: Agreement): boolean =>
  holds(a, leading) && over.some((id) => holds(b, id))

const holds = ({ claims }: Agreement, id: ObservationId): boolean => claims.some((claim) => claim.id === id)

/** Last day of the newest publication; an article without a date is older than any with one. */
const newestDay = ({ claims }: Agreement, articles: LeadChoice['articles']): number =>
  Math.max(
    ...claims.map(({ citation }) => {
      const end = articles.get(citation.article)?.published?.period.end
      return end === undefined || end === 'open' ? -Infinity : end
    }),
  )

const isFounding = ({ claims }: Agreement, articles: LeadChoice['articles']): boolean =>
  claims.some(({ citation }) => articles.get(citation.article)?.kind === 'founding')
