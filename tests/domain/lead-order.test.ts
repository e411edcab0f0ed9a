import { describe, expect, it } from 'vitest'
import { agreementsOf } from '../../app/domain/agreement'
import type { Agreement } from '../../app/domain/agreement'
import type { BasisId } from '../../app/domain/brand'
import { leadingRules } from '../../app/domain/leading-rule'
import type { LeadingRule } from '../../app/domain/leading-rule'
import { leadOrder } from '../../app/domain/lead-order'
import { aCorpus, aRuling, aSeries, anArticle, anObservation } from '../../mocks/builders'
import type { ObservationRecord, RulingRecord } from '../../mocks/builders'

const articles = [
  anArticle({ id: 'old', kind: 'founding', published: '2023-10-14' }),
  anArticle({ id: 'new', published: '2024-05' }),
  anArticle({ id: 'newer', published: '2025' }),
  anArticle({ id: 'undated', published: undefined }),
  anArticle({ id: 'undated-too', published: undefined }),
]

const claim = (id: string, value: number, article: string, basis = 'unstated'): ObservationRecord =>
  anObservation({ id, period: '2022', value, article, basis })

/** Claims on one year, grouped by what they agree on, and which group leads before which. */
function rivalsOf(observations: ObservationRecord[], rulings: RulingRecord[] = []) {
  const corpus = aCorpus({ series: [aSeries({ observations })], articles, rulings, annotations: [] })
  const bases = new Map(corpus.bases.map((basis) => [basis.id, basis]))
  const byId = new Map(corpus.articles.map((article) => [article.id, article]))
  const groups = corpus.series.flatMap((one) => agreementsOf(one.observations, one.series.unit, bases))
  const beforeBy = (rule: LeadingRule, main?: BasisId) =>
    leadOrder({ rule, rulings: corpus.rulings, articles: byId }, main, bases)
  return { groups, beforeBy }
}

const leadOf = (groups: readonly Agreement[], before: (a: Agreement, b: Agreement) => boolean) =>
  groups.find((group) => groups.every((other) => other === group || before(group, other)))?.finest.id

describe('the claim that leads', () => {
  const rivals = [
    claim('alone', 109, 'old'),
    claim('exact', 190.27, 'new', 'china-customs'),
    claim('round', 185, 'newer'),
    claim('round-again', 185, 'undated'),
    claim('lost', 150, 'undated-too'),
  ]

  it.each<[LeadingRule, string, string]>([
    ['official', 'exact', 'of an agency'],
    ['recent', 'round', 'in the newest article; one without a date is older than any'],
    ['widest', 'round', 'in most articles'],
    ['founding', 'alone', 'in a founding article'],
  ])('by “%s” is “%s”: it is %s', (rule, id) => {
    const { groups, beforeBy } = rivalsOf(rivals)
    expect(leadOf(groups, beforeBy(rule))).toBe(id)
  })

  it('by a ruling is the one that it names, above what most articles state', () => {
    const { groups, beforeBy } = rivalsOf(rivals, [
      aRuling({ leading: 'alone', over: ['round-again', 'exact'] }),
    ])
    expect(leadOf(groups, beforeBy('ruling'))).toBe('alone')
    expect(leadOf(groups, beforeBy('widest'))).toBe('round')
  })

  it('by a ruling leads before a number that it does not name, too', () => {
    const { groups, beforeBy } = rivalsOf(rivals, [aRuling({ leading: 'lost', over: ['exact'] })])
    expect(leadOf(groups, beforeBy('ruling'))).toBe('lost')
  })

  it('without a ruling is what most articles state', () => {
    const { groups, beforeBy } = rivalsOf(rivals)
    expect(leadOf(groups, beforeBy('ruling'))).toBe('round')
  })

  it('is the main agency’s where the rule sees no difference', () => {
    const { groups, beforeBy } = rivalsOf([
      claim('china', 146.9, 'old', 'china-customs'),
      claim('russia', 140.7, 'old', 'russia-customs'),
    ])
    for (const { finest } of groups)
      expect(leadOf(groups, beforeBy('official', finest.basis))).toBe(finest.id)
    expect(leadOf(groups, beforeBy('official'))).toBeUndefined()
  })

  it('leads by every rule in one direction only', () => {
    const { groups, beforeBy } = rivalsOf(rivals)
    for (const rule of leadingRules) {
      const before = beforeBy(rule)
      expect(groups.flatMap((a) => groups.filter((b) => before(a, b) && before(b, a)))).toEqual([])
    }
  })

  it('does not depend on the order in which claims are met, whatever the ruling', () => {
    const ids = ['alone', 'exact', 'round', 'lost'] as const
    for (const leading of ids) {
      const [first = leading, ...rest] = ids.filter((id) => id !== leading)
      for (const over of [[first], [first, ...rest.slice(1)], [first, ...rest]] as const) {
        const { groups, beforeBy } = rivalsOf(rivals, [aRuling({ leading, over: [...over] })])
        const before = beforeBy('ruling')
        const reversed = groups.toReversed()
        expect(lastStanding(groups, before)).toBe(leading)
        expect(lastStanding(reversed, before)).toBe(leading)
      }
    }
  })
})

/** One after the other takes the lead from the one before, as along a line. */
const lastStanding = (groups: readonly Agreement[], before: (a: Agreement, b: Agreement) => boolean) =>
  groups.reduce((held, group) => (before(group, held) ? group : held)).finest.id
