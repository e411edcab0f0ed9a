import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articlesBehind } from '~/export/citations/articlesBehind'
import { prepare } from '~/figure/prepare'
import { en } from '~/i18n/en'
import { defaultView } from '~/view/view'
import { yearPeriod } from '~/domain/period'
import { smallCorpus } from '../../../mocks/small-corpus'
import { bundlesOf } from '../../figure/bundle'
import { viewsOf } from '../../figure/views'
import { anItem } from '../item'

const idsIn = (...item: Parameters<typeof anItem>): readonly string[] =>
  articlesBehind(anItem(...item).figure)
    .map(({ id }) => id)
    .toSorted()

describe('articlesBehind', () => {
  it('names the articles of the marks and of the events that are shown, and no other', () => {
    const window = { from: yearPeriod(2021), to: yearPeriod(2021) }
    expect(idsIn(['trade-total'], { ...window, notes: false })).toEqual([
      'daily-2024-01-12-trade-record',
      'gazeta-2022-tovarooborot',
    ])
    expect(
      idsIn(['trade-total'], { from: yearPeriod(2023), to: yearPeriod(2023), status: ['forecast'] }),
    ).toEqual(['daily-2024-01-12-trade-record', 'weekly-2023-10-alliance'])
  })

  it('names as many articles as the figure’s foot counts, where no event is shown', () => {
    const bundle = bundlesOf(smallCorpus()).bundle('trade-total', 'trade-china-to-russia')
    fc.assert(
      fc.property(viewsOf(bundle), (view) => {
        const figure = prepare(bundle, { ...view, notes: false }, en)
        if (figure.kind === 'refused') return
        expect(articlesBehind(figure)).toHaveLength(figure.sources.articles)
      }),
    )
  })

  it('names the source of a rate where it has converted a number that is shown', () => {
    const unit = 'million-barrels-per-day'
    const withRates = idsIn(['crude-volume'], { unit, notes: false })
    expect(withRates).toContain('statistics-office-oil-prices')
    expect(idsIn(['crude-volume'], { notes: false, to: yearPeriod(2022) })).not.toContain(
      'statistics-office-oil-prices',
    )
  })

  it('names each article once, whatever the view', () => {
    const bundle = bundlesOf(smallCorpus()).bundle('trade-total')
    const figure = prepare(bundle, defaultView, en)
    const ids = figure.kind === 'refused' ? [] : articlesBehind(figure).map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
