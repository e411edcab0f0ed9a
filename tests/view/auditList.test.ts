import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identities, verdicts } from '~/domain/audit/check'
import type { ArticleId, CheckId, TopicId } from '~/domain/brand'
import { readAddress } from '~/view/address'
import { addressOfAuditHome } from '~/view/auditHome'
import { addressOfAudit, auditRows, decodeAuditList, wholeAuditList } from '~/view/auditList'
import { defaultView } from '~/view/view'

const queryOf = (address: string) => address.replace('/audit/', '')

describe('the address of the audit', () => {
  it('leaves defaults unwritten', () => {
    expect(addressOfAudit(defaultView, wholeAuditList, '/amur/')).toBe('/amur/audit/')
    expect(addressOfAuditHome({ ...defaultView, theme: 'dark' }, '/')).toBe('/audit/?theme=dark')
  })

  it('reads back what it writes', () => {
    const some = <Item>(...items: readonly Item[]) => fc.uniqueArray(fc.constantFrom(...items))
    const lists = fc.record({
      verdict: some(...verdicts),
      topic: some('trade' as TopicId, 'oil' as TopicId),
      identity: some(...identities),
      article: some('daily-2024' as ArticleId, 'weekly-2023' as ArticleId),
      check: fc.constantFrom(undefined, 'growth.trade-total-growth.2023-01..2023-08.p1' as CheckId),
      rows: fc.constantFrom(...auditRows),
    })
    fc.assert(
      fc.property(lists, (list) => {
        expect(decodeAuditList(queryOf(addressOfAudit(defaultView, list, '/')))).toEqual({
          list,
          view: defaultView,
          problems: [],
        })
      }),
    )
  })

  it('ignores what it does not understand, and says so', () => {
    const { list, problems } = decodeAuditList(
      '?verdict=lies&identity=sum,twins&check=No!&rows=7&from=2014&topic=oil',
    )
    expect(list).toEqual({ ...wholeAuditList, topic: ['oil'] })
    expect(problems.map(({ parameter, reason }) => [parameter, reason.kind])).toEqual([
      ['verdict', 'not-one-of'],
      ['identity', 'not-one-of'],
      ['check', 'not-an-id'],
      ['rows', 'not-one-of'],
      ['from', 'unknown-parameter'],
    ])
  })

  it('is a page of its own, with the looks that its query asks for', () => {
    expect(readAddress('/amur/audit/', '?theme=dark&verdict=agrees', '/amur/')).toMatchObject({
      page: 'audit',
      search: '?theme=dark&verdict=agrees',
      view: { theme: 'dark' },
    })
    expect(readAddress('/audit/index.html', '', '/').page).toBe('audit')
    expect(readAddress('/audit/more/', '', '/').page).toBe('not-found')
  })
})
