import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failing } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { query, visit, withServer } from '../page'
import { withoutScrolling } from '../find/no-scrolling'

withServer()
withoutScrolling()

const patience = { timeout: 5000 }
const entries = () =>
  [...document.querySelectorAll('[data-source]')].map((row) => row.getAttribute('data-source'))
const entry = (id: string) => {
  const row = document.querySelector<HTMLElement>(`[data-source="${id}"]`)
  if (row === null) throw new Error(`no ${id} in the list`)
  return within(row)
}
async function open(address = '/sources/') {
  const hands = visit(address)
  await screen.findByRole('heading', { level: 1, name: 'Sources' }, patience)
  await waitFor(() => expect(entries()).not.toEqual([]), patience)
  return hands
}

describe('the bibliography', () => {
  it('lists every article, the newest first, those without a date last', async () => {
    await open()
    expect(entries()).toEqual([
      'daily-2024-01-12-trade-record',
      'weekly-2023-10-alliance',
      'gazeta-2022-tovarooborot',
      'herald-two-thirds',
      'statistics-office-oil-prices',
    ])
    expect(screen.getByText(/^4 articles and 1 official release\./)).toBeTruthy()
    expect(screen.getByText('All 5 sources')).toBeTruthy()
    expect(document.title).toBe('Sources · Amur')
  })

  it('says what is not recorded', async () => {
    await open()
    const herald = entry('herald-two-thirds')
    expect(herald.getByRole('link', { name: 'Example Herald, No title recorded' })).toBeTruthy()
    expect(herald.getByText('date unknown')).toBeTruthy()
    expect(herald.getByText(/low confidence/)).toBeTruthy()
  })

  it('gives the first lines of what an article supports, each leading to its number', async () => {
    await open()
    const weekly = entry('weekly-2023-10-alliance')
    expect(weekly.getByText('3 figures')).toBeTruthy()
    const line = weekly.getByRole('link', { name: 'Goods trade between China and Russia, 2022: $190 bn' })
    expect(line.getAttribute('href')).toBe('/chart/trade-total/?point=trade-2022-round')
    expect(weekly.getByText('and 1 more')).toBeTruthy()
  })

  it(
    'keeps what has every word of the search, and writes the search into the address',
    { timeout: 15_000 },
    async () => {
      const { user } = await open()
      await user.type(screen.getByRole('searchbox', { name: /^Search publisher/ }), 'exam dai')
      await waitFor(() => expect(entries()).toEqual(['daily-2024-01-12-trade-record']))
      expect(screen.getByText('1 of 5 sources')).toBeTruthy()
      await waitFor(() => expect(query('q')).toBe('exam dai'))
      await user.click(screen.getByRole('button', { name: 'Show all' }))
      await waitFor(() => expect(entries()).toHaveLength(5))
      expect(window.location.search).toBe('')
    },
  )

  it('finds by language, and by a word in another script', async () => {
    const { user } = await open()
    const search = screen.getByRole('searchbox', { name: /^Search publisher/ })
    await user.type(search, 'russian')
    await waitFor(() => expect(entries()).toEqual(['gazeta-2022-tovarooborot']))
    await user.clear(search)
    await user.type(search, 'ТОВАРО')
    await waitFor(() => expect(entries()).toEqual(['gazeta-2022-tovarooborot']))
  })

  it('has a word and a way on where nothing matches', async () => {
    const { user } = visit('/sources/?q=zebra')
    expect(await screen.findByText(/^No source matches/, {}, patience)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await waitFor(() => expect(entries()).toHaveLength(5))
  })

  it('takes ten thousand signs of regular expressions without harm, and says where it stops', async () => {
    const { user } = await open()
    const search = screen.getByRole('searchbox', { name: /^Search publisher/ })
    await user.click(search)
    await user.paste('(.*)+['.repeat(1700))
    expect(await screen.findByText('Only the first 120 characters are searched.')).toBeTruthy()
    expect(entries()).toHaveLength(5)
  })

  it('filters with live counts, from the address too', async () => {
    const { user } = await open('/sources/?year=2024')
    expect(entries()).toEqual(['daily-2024-01-12-trade-record'])
    const publishers = within(screen.getByRole('group', { name: 'Publisher' }))
    expect(publishers.getByRole('checkbox', { name: 'Example Daily 1' })).toBeTruthy()
    expect(publishers.queryByRole('checkbox', { name: /^Example Herald/ })).toBeNull()
    await user.click(
      within(screen.getByRole('group', { name: 'Year' })).getByRole('checkbox', { name: 'Date unknown 2' }),
    )
    expect(query('year')).toBe('2024,unknown')
    expect(entries()).toHaveLength(3)
  })

  it('sorts by publisher and by the number of claims', async () => {
    const { user } = await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Publisher')
    expect(query('sort')).toBe('publisher')
    expect(entries().slice(0, 2)).toEqual(['daily-2024-01-12-trade-record', 'herald-two-thirds'])
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Number of claims')
    expect(entries()[0]).toBe('daily-2024-01-12-trade-record')
    expect(entries()[1]).toBe('statistics-office-oil-prices')
  })

  it('says which part of the address it ignored, and offers the address without it', async () => {
    const { user } = await open('/sources/?sort=size')
    expect(screen.getByText(/^sort=size: not one of date, publisher, claims/)).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Remove it from the address' }))
    await waitFor(() => expect(window.location.search).toBe(''))
  })

  it('says that it could not be loaded, and tries again', async () => {
    server.use(failing('data/articles.json', 404))
    const { user } = visit('/sources/')
    const alert = await screen.findByRole('alert', {}, patience)
    expect(alert.textContent).toContain('data/articles.json answered with status 404')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(entries()).toHaveLength(5))
  })
})
