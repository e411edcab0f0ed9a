import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { evidence, mark, visit, withServer } from '../page'
import { withoutScrolling } from '../find/no-scrolling'

withServer()
withoutScrolling()

const patience = { timeout: 5000 }
const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, patience)

describe('an article’s page', () => {
  it('shows all that was taken from it in paragraph order, with quote, value, period and series', async () => {
    visit('/sources/weekly-2023-10-alliance/')
    await heading('A burgeoning alliance')
    expect(screen.getByText('3 figures, 1 context number')).toBeTruthy()
    const places = screen.getAllByText(/^¶ \d+$/).map(({ textContent }) => textContent)
    expect(places).toEqual(['¶ 3', '¶ 12', '¶ 14', '¶ 15'])
    const quote = screen.getByText(/the record level of/)
    expect(quote.closest('blockquote')?.getAttribute('lang')).toBe('en')
    expect(quote.closest('blockquote')?.getAttribute('dir')).toBe('auto')
    expect(screen.getByText('Length of the common border.')).toBeTruthy()
    expect(document.title).toBe('The Example Weekly: A burgeoning alliance · Amur')
  })

  it('leads from a figure to its mark on its chart', { timeout: 15_000 }, async () => {
    const { user } = visit('/sources/weekly-2023-10-alliance/')
    await heading('A burgeoning alliance')
    await user.click(screen.getByRole('link', { name: /^more than 200 billion US dollars Goods trade/ }))
    expect(`${window.location.pathname}${window.location.search}`).toBe(
      '/chart/trade-total/?freq=ytd&point=trade-2023-11',
    )
    await mark(/January–November 2023/)
    expect(evidence().textContent).toContain('more than $200 billion by November')
    await user.click(
      within(evidence()).getByRole('link', { name: 'The Example Weekly, A burgeoning alliance' }),
    )
    await heading('A burgeoning alliance')
  })

  it('opens a number that is stated in another scale in its unit', async () => {
    visit('/sources/daily-2024-01-12-trade-record/')
    await heading('Trade sets a record')
    const link = screen.getByRole('link', { name: /^2\.15 million barrels a day/ })
    expect(link.getAttribute('href')).toBe(
      '/chart/crude-volume/?unit=million-barrels-per-day&point=oil-2023-barrels',
    )
  })

  it('shows an event beside a chart of its topic', async () => {
    const { user } = visit('/sources/daily-2024-01-12-trade-record/')
    await heading('Trade sets a record')
    await user.click(screen.getByRole('link', { name: 'State visit' }))
    await waitFor(() => expect(evidence().textContent).toContain('during the state visit in March'), patience)
    expect(window.location.search).toBe('?topic=trade')
  })

  it('says of everything that is not known that it is not, and what to search for', async () => {
    visit('/sources/herald-two-thirds/')
    await heading('No title recorded')
    for (const words of ['Author not recorded', 'Date unknown', 'Low'])
      expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByText(/^Example Herald "/)).toBeTruthy()
    expect(screen.getByText('Example Herald. (n.d.). [Title not recorded].')).toBeTruthy()
  })

  it('gives a way to read it and to cite it', async () => {
    visit('/sources/daily-2024-01-12-trade-record/')
    await heading('Trade sets a record')
    const link = screen.getByRole('link', { name: /^Read the article/ })
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(screen.getByText(/^Example, A\. \(2024, January 12\)\./)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy()
  })

  it('lists the rows of a release, oldest first', async () => {
    visit('/sources/statistics-office-oil-prices/')
    await heading('Spot prices')
    const rows = within(screen.getByRole('region', { name: 'The price of oil' })).getAllByRole('listitem')
    expect(rows.map(({ textContent }) => textContent)[0]).toBe('Jan 2023 $71.4/bbl')
    expect(rows).toHaveLength(5)
  })

  it('helps a wrong address on', async () => {
    const { user } = visit('/sources/weekly-2023-10-aliance/')
    await heading('There is no such source')
    await user.click(
      await screen.findByRole('link', { name: 'The Example Weekly: A burgeoning alliance' }, patience),
    )
    expect(await heading('A burgeoning alliance')).toBeTruthy()
  })

  it('asks no server for an id that cannot be one', async () => {
    visit('/sources/No%20such%20thing!/')
    await heading('There is no such source')
    expect(screen.getByText(/“No such thing!”/)).toBeTruthy()
  })
})
