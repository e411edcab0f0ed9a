import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaders } from '../../scripts/headers.mjs'
import { inlineSources } from '../../scripts/inline-hashes.mjs'

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))
const policy = (path: string) => headersFor(rules, path).get('content-security-policy') ?? ''

describe('headers for static hosts', () => {
  it('allow nothing but the site itself', () => {
    expect(policy('/chart/trade-total/')).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy('/chart/trade-total/')).not.toContain('unsafe')
  })

  it.each(['/', '/index.html', '/404.html', '/chart/x/', '/wall/', '/sources/a/', '/audit/', '/story/x/'])(
    'keep other sites from framing %s',
    (path) => expect(policy(path)).toContain("frame-ancestors 'self'"),
  )

  it('let other sites frame an embed', () => {
    expect(policy('/embed/trade-total/')).toContain("default-src 'none'")
    expect(policy('/embed/trade-total/')).not.toContain('frame-ancestors')
  })

  it('let built files be kept for good, and published data not', () => {
    expect(headersFor(rules, '/assets/a-1b2c.js').get('cache-control')).toContain('immutable')
    expect(headersFor(rules, '/data/version.json').get('cache-control')).toBe('no-cache')
  })
})

describe('inline code', () => {
  it('is named by its hash, unless it is data or comes from a file', () => {
    const html =
      '<script>one()</script><script type="application/json">{}</script><script src="/a.js"></script><style>p{}</style>'
    const { script, style } = inlineSources(html)
    expect(script).toEqual(["'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4='"])
    expect(style).toHaveLength(1)
  })
})
