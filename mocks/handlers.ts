import { HttpResponse, delay, http } from 'msw'
import type { HttpHandler } from 'msw'
import { publish } from '../app/data/publish/publish'
import type { Check } from '../app/domain/audit/check'
import type { Corpus } from '../app/domain/corpus'
import { smallChecks } from './checks'
import { smallCorpus } from './small-corpus'

/** Stands in for SHA-256: short, and the same for the same text. */
const digest = (text: string): string => {
  let hash = 5381
  for (const character of text) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 2 ** 32
  return hash.toString(16).padStart(8, '0').repeat(2)
}

/** The published files of a corpus by path: `data/catalogue.json`. Another corpus than the small one has no checks but those given. */
export const publishedOf = (
  corpus?: Corpus,
  checks: readonly Check[] = corpus === undefined ? smallChecks() : [],
): ReadonlyMap<string, string> => publish(corpus ?? smallCorpus(), digest, '2025-01-01T00:00:00.000Z', checks)

/** Answers every request below data/ as a static host would. */
export function serving(corpus?: Corpus, checks?: readonly Check[]): readonly HttpHandler[] {
  const files = publishedOf(corpus, checks)
  return [
    http.get('*/data/*', ({ request }) => {
      const { pathname } = new URL(request.url)
      const path = pathname.slice(pathname.indexOf('data/'))
      const text = files.get(path)
      return text === undefined ? new HttpResponse('Not found', { status: 404 }) : fileResponse(path, text)
    }),
  ]
}

const fileResponse = (path: string, text: string) =>
  new HttpResponse(text, {
    headers: { 'content-type': path.endsWith('.json') ? 'application/json' : 'text/plain' },
  })

// One file that misbehaves: give these to server.use(). Paths are below the site's root: data/series/trade-total.json.

export const failing = (path: string, status = 503): HttpHandler =>
  http.get(`*/${path}`, () => new HttpResponse('', { status }))

export const unreachable = (path: string): HttpHandler => http.get(`*/${path}`, () => HttpResponse.error())

/** The file comes after some time; without a time, never. */
export const slow = (path: string, milliseconds?: number, corpus?: Corpus): HttpHandler =>
  http.get(`*/${path}`, async () => {
    await delay(milliseconds ?? 'infinite')
    return fileResponse(path, publishedOf(corpus).get(path) ?? '')
  })

/** Another text in the file's place: one that is cut off, say, or breaks a rule. */
export const malformed = (
  path: string,
  text = '{"version":"x","observations":[{"id":"o-1","va',
): HttpHandler => http.get(`*/${path}`, () => fileResponse(path, text))
