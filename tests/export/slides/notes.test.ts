import { describe, expect, it } from 'vitest'
import type { Observation } from '~/domain/observation'
import { claimsOf } from '~/domain/derive/term'
import { slideItem } from './slideItem'
import { savedItems } from '../savedItems'
import { opened } from './openDeck'

const quotesOf = (claims: readonly Observation[]): readonly string[] =>
  claims.flatMap(({ citation }) => (citation.form === 'passage' ? [citation.quote] : []))

describe('the speaker notes', () => {
  it('give every plotted number with its publisher, date, paragraph and the very words', async () => {
    const notes = (await opened(slideItem())).notes()
    expect(notes[0]).toBe(slideItem().figure.heading)
    expect(notes).toContainEqual(
      expect.stringContaining(
        '2023: at most 230 billion US dollars, forecast. The Example Weekly, October 2023, ¶ 14: “the volume could reach $230 billion”',
      ),
    )
    const joined = notes.join('\n')
    const leads = slideItem().figure.chart.series.flatMap(({ marks }) =>
      marks.flatMap(({ point }) => (point.kind === 'stated' ? [point.lead] : [])),
    )
    for (const quote of quotesOf(leads)) expect(joined).toContain(quote)
  })

  it('say of a row of a release which table and row it is', async () => {
    const notes = (await opened(slideItem(['oil-price']))).notes()
    expect(notes.join('\n')).toContain(
      'Office of Statistics, date unknown, Spot price of oil, monthly, row 2023-01',
    )
  })

  it('say what is unknown of a source', async () => {
    const notes = (await opened(slideItem(['yuan-share-exports']))).notes()
    expect(notes.join('\n')).toContain(
      'almost 66 per cent. Example Herald, date unknown, “almost two thirds of payments”',
    )
  })

  it('unfold what is reckoned into the passages that it follows from', async () => {
    const item = savedItems().find(({ figure }) => figure.reckoned.size > 0)
    if (item === undefined) throw new Error('no saved chart has a reckoned value')
    const notes = (await opened(item)).notes().join('\n')
    const inputs = [...item.figure.reckoned.values()].flatMap(({ term }) => claimsOf(term))
    for (const quote of quotesOf(inputs)) expect(notes).toContain(quote)
    expect(notes).toContain('reckoned from:')
  })

  it('end with a line from which a program can make the slide anew', async () => {
    const stamp = (await opened(slideItem())).notes().at(-1) ?? ''
    expect(stamp).toMatch(/^\[amur-figure\] /)
    expect(JSON.parse(stamp.replace('[amur-figure] ', ''))).toEqual({
      v: 1,
      chart: 'trade-total',
      view: 'from=2018',
      version: '3f2a9c',
      day: '2026-11-26',
      address: 'https://amur.example/chart/trade-total/?from=2018&pin=3f2a9c',
    })
  })
})
