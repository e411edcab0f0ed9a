import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Corpus } from '~/domain/corpus'
import { failing, serving } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { smallCorpus } from '../../../mocks/small-corpus'
import { mark, openFrame, withServer } from './frame'

withServer()

const release = 'aaaaaaaaaaaa'

/** The small corpus, with a release in which trade in 2022 was 189 billion dollars. */
function revised(): Corpus {
  const corpus = smallCorpus()
  const claims = corpus.series.flatMap(({ observations }) => observations)
  const earlier = claims.map((claim) =>
    claim.id === 'trade-2022'
      ? { ...claim, quantity: { ...claim.quantity, stated: { form: 'value', value: 189 } as const } }
      : claim,
  )
  return {
    ...corpus,
    history: {
      releases: [{ version: release, day: undefined, after: undefined, changes: [] }],
      recorded: { version: release, claims: earlier },
    },
  }
}

describe('a frozen frame', () => {
  it('holds the values of its version, says what was revised since, and can be thawed', async () => {
    server.use(...serving(revised()))
    openFrame(`/embed/trade-total/?pin=${release}`)
    expect(await mark(/^2022, .* 189 billion/)).toBeTruthy()
    expect(await screen.findByText(/^1 value revised since/)).toBeTruthy()
    expect(screen.getByText('2022: $189 bn is now $190.27 bn')).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: 'Switch to live data' }))
    expect(await mark(/^2022, .* 190\.27 billion/)).toBeTruthy()
    expect(screen.queryByText(/revised since/)).toBeNull()
  })

  it('that nothing has changed in says so', async () => {
    const corpus = revised()
    const claims = corpus.series.flatMap(({ observations }) => observations)
    server.use(
      ...serving({ ...corpus, history: { ...corpus.history, recorded: { version: release, claims } } }),
    )
    openFrame(`/embed/trade-total/?pin=${release}`)
    expect(await screen.findByText(/^Unchanged since/)).toBeTruthy()
  })

  it('of a version that is not on record shows today’s values and says so', async () => {
    openFrame('/embed/trade-total/?pin=ffffffffffff')
    expect(await screen.findByText(/is not on record/)).toBeTruthy()
    expect(await mark(/^2022, .* 190\.27 billion/)).toBeTruthy()
  })

  it('does not pass today’s values for those of then where the past cannot be had', async () => {
    server.use(failing('data/history/versions.json'))
    openFrame(`/embed/trade-total/?pin=${release}`)
    expect(await screen.findByRole('alert')).toBeTruthy()
    expect(screen.queryByText(/190\.27/)).toBeNull()
  })
})
