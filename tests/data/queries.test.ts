import { QueryClient } from '@tanstack/react-query'
import type { Observation } from '../../app/domain/observation'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { DataError } from '~/domain/data-error'
import { annotationsQuery, catalogueQuery, seriesQuery } from '../../app/data/queries'
import { seriesIds } from '../../app/domain/brand'
import type { SeriesId } from '../../app/domain/brand'
import { failing, malformed, publishedOf, slow, unreachable } from '../../mocks/handlers'
import { server } from '../../mocks/server'
import { smallCorpus } from '../../mocks/small-corpus'

const idOf = (text: string): SeriesId => {
  if (!seriesIds.is(text)) throw new Error(text)
  return text
}
const trade = idOf('trade-total')
const tradePath = 'data/series/trade-total.json'

// One try a query: how often to try again is asked of `retry` itself below.
const clientOf = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })
const load = (id: SeriesId) => clientOf().fetchQuery({ ...seriesQuery(id), retry: false })
const errorOf = async (promise: Promise<unknown>): Promise<DataError> => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof DataError) return error
  throw new Error('it did not fail with a DataError')
}

describe('queries', () => {
  beforeAll(() => {
    vi.stubGlobal('location', new URL('http://localhost/'))
    server.listen({ onUnhandledRequest: 'error' })
  })
  afterEach(() => server.resetHandlers())
  afterAll(() => {
    server.close()
    vi.unstubAllGlobals()
  })

  it('give the corpus back as it was published', async () => {
    const client = clientOf()
    const corpus = smallCorpus()
    const catalogue = await client.fetchQuery(catalogueQuery)
    expect([...catalogue.series.keys()]).toEqual(corpus.series.map(({ series }) => series.id))
    for (const { series, observations } of corpus.series) {
      const file = await client.fetchQuery(seriesQuery(series.id))
      expect(file.series).toEqual(series)
      expect(file.observations).toEqual(observations)
      const cited = observations.map((o: Observation) => o.citation.article)
      expect(cited.every((id) => file.articles.has(id))).toBe(true)
    }
    expect((await client.fetchQuery(annotationsQuery)).annotations).toEqual(corpus.annotations)
  })

  it('say the status that the server answered', async () => {
    server.use(failing(tradePath, 503))
    const { cause, lasting } = await errorOf(load(trade))
    expect({ cause, lasting }).toEqual({
      cause: { kind: 'status', file: tradePath, status: 503 },
      lasting: false,
    })
  })

  it('say that a file is not there, for good', async () => {
    const { message, lasting } = await errorOf(load(idOf('no-such-series')))
    expect(message).toBe('data/series/no-such-series.json: the server answered 404')
    expect(lasting).toBe(true)
  })

  it('say that nothing answered', async () => {
    server.use(unreachable(tradePath))
    expect((await errorOf(load(trade))).message).toBe('data/series/trade-total.json could not be reached')
  })

  it('say what is wrong in a file, and where', async () => {
    const text = publishedOf().get(tradePath)?.replace('"period":"2018"', '"period":"2018-19"') ?? ''
    server.use(malformed(tradePath, text))
    const { message, cause } = await errorOf(load(trade))
    expect(message).toBe(
      'data/series/trade-total.json is not valid: observations[0].period: “2018-19” is no period',
    )
    expect(cause.kind === 'invalid' && cause.faults.map(({ rule }) => rule)).toEqual(['period'])
  })

  it('hold a file to the rules that need no other file', async () => {
    const text = publishedOf().get(tradePath)?.replace('"trade-2019"', '"trade-2018"') ?? ''
    server.use(malformed(tradePath, text))
    const { cause } = await errorOf(load(trade))
    expect(cause.kind === 'invalid' && cause.faults.map(({ rule }) => rule)).toEqual(['idsUnique'])
  })

  it('say that a file was cut off', async () => {
    server.use(malformed(tradePath))
    expect((await errorOf(load(trade))).message).toContain('ends in the middle')
  })

  it('pass on that a query is no longer wanted', async () => {
    server.use(slow(tradePath))
    const client = clientOf()
    const loading = client.fetchQuery(seriesQuery(trade))
    await client.cancelQueries(seriesQuery(trade))
    await expect(loading).rejects.not.toBeInstanceOf(DataError)
  })

  it('try again where that may help, twice', () => {
    const { retry } = seriesQuery(trade)
    const asks = (failures: number, error: Error) => typeof retry === 'function' && retry(failures, error)
    const network = new DataError({ kind: 'network', file: tradePath })
    const busy = new DataError({ kind: 'status', file: tradePath, status: 503 })
    const missing = new DataError({ kind: 'status', file: tradePath, status: 404 })
    const invalid = new DataError({ kind: 'invalid', file: tradePath, faults: [] })
    expect([network, busy].map((error) => [asks(0, error), asks(1, error), asks(2, error)])).toEqual([
      [true, true, false],
      [true, true, false],
    ])
    expect([missing, invalid].map((error) => asks(0, error))).toEqual([false, false])
  })
})
