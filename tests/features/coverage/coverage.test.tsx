import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ofAllStates } from '../../../mocks/covered'
import { failing, serving } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { findingIs, query, visit, withServer } from '../page'
import { withoutScrolling } from '../find/no-scrolling'

withServer()
withoutScrolling()

async function open(address = '/coverage/') {
  server.use(...serving(ofAllStates()))
  const hands = visit(address)
  await screen.findByRole('grid', { name: 'Series by calendar years' })
  return hands
}

const row = (label: string) => within(screen.getByRole('row', { name: new RegExp(`^${label} `) }))
const labels = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)
const link = (label: string, name: string) => row(label).getByRole('link', { name })
const legend = (state: string) => document.querySelector(`[data-state="${state}"]`)?.textContent
const stops = () => [...screen.getByRole('grid').querySelectorAll('[tabindex="0"]')]

describe('the coverage', () => {
  it('says in a sentence how much is known, and in the legend of what kind', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Sources speak of 8 of 21 years of 3 series and contradict each other in 1',
    )
    expect(screen.getByText(/1 claim without a first or a last day counts in none\./)).toBeTruthy()
    expect(legend('contested')).toContain('1 Contested')
    expect(legend('cited')).toContain('7 Cited')
    expect(legend('derived')).toContain('2 Reckoned')
    expect(legend('forecast')).toContain('1 Forecast only')
    expect(legend('nothing')).toContain('10 Nothing')
    expect(document.title).toBe('Coverage · Amur')
    expect(screen.getByRole('link', { name: 'Coverage' }).getAttribute('aria-current')).toBe('page')
  })

  it('names every cell by what is known in its year', async () => {
    await open()
    const cells = (label: string) =>
      row(label)
        .getAllByRole('cell')
        .slice(1)
        .map(
          (cell) =>
            cell.getAttribute('aria-label') ?? within(cell).getByRole('link').getAttribute('aria-label'),
        )
    expect(cells('Both directions')).toEqual([
      '2019: 1 claim',
      '2020: nothing',
      '2021: 2 claims, contested',
      '2022: 1 claim',
      '2023: 1 claim',
      '2024: nothing',
      '2025: 1 forecast',
    ])
    expect(cells('Bought')[0]).toBe('2019: reckoned, 1 figure')
  })

  it('opens the chart at the year, at a grain that draws what is known', async () => {
    await open('/coverage/?theme=dark')
    const href = (name: string) => link('Both directions', name).getAttribute('href')
    expect(href('2021: 2 claims, contested')).toBe('/chart/trade-total/?from=2021&to=2021&theme=dark')
    expect(href('2023: 1 claim')).toBe('/chart/trade-total/?from=2023&to=2023&freq=m&theme=dark')
    expect(link('Sold', 'Sold').getAttribute('href')).toBe('/chart/sold/?theme=dark')
    expect(row('Both directions').queryByRole('link', { name: /nothing/ })).toBeNull()
  })

  it('counts the claims of every year and of every series', async () => {
    await open()
    for (const total of ['All years: 10 claims', '2019: 2 claims', '2020: 0 claims', '2023: 2 claims'])
      expect(screen.getByRole('cell', { name: total })).toBeTruthy()
    expect(row('Both directions').getAllByRole('cell')[0]?.textContent).toBe('7')
  })

  it('keeps the topics that the reader chooses, and says so in the address', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Oil 1' }))
    expect(query('topic')).toBe('oil')
    expect(labels()).toEqual(['Oil', 'Bought'])
    expect(legend('cited')).toContain('1 Cited')
    expect(screen.getByRole('cell', { name: 'All years: 1 claim' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Oil 1' }))
    expect(query('topic')).toBeNull()
    expect(labels()).toEqual(['Trade', 'Both directions', 'Sold', 'Oil', 'Bought'])
  })

  it('leads on from a topic without series', async () => {
    server.use(...serving(ofAllStates()))
    const { user } = visit('/coverage/?topic=sanctions')
    expect(await screen.findByText('No series of these topics.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show all topics' }))
    expect(labels()).toHaveLength(5)
  })

  it('says what a cell holds while it is pointed at', async () => {
    const { user } = await open()
    const corner = () => document.querySelector('.corner')?.textContent
    await user.hover(link('Both directions', '2021: 2 claims, contested'))
    expect(corner()).toBe('Both directions, 20212 claims, contested2 pointsyear')
    await user.unhover(link('Both directions', '2021: 2 claims, contested'))
    await user.hover(screen.getByRole('heading', { level: 1 }))
    expect(corner()).toMatch(/^Point at a mark/)
  })
})

describe('a reader with a keyboard', () => {
  it('finds the table as one stop, whatever rows it shows', async () => {
    const { user } = await open()
    expect(stops()).toEqual([link('Both directions', 'Both directions')])
    link('Bought', '2019: reckoned, 1 figure').focus()
    expect(stops()).toEqual([link('Bought', '2019: reckoned, 1 figure')])
    await user.click(screen.getByRole('button', { name: 'Trade 2' }))
    expect(stops()).toEqual([link('Both directions', 'Both directions')])
  })

  it('goes from cell to cell by arrows, over those without a link and over the names of topics', async () => {
    const { user } = await open()
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
    link('Sold', '2022: 1 claim').focus()
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe('2022: 1 claim')
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(focused()).toBe('2020: nothing')
    await user.keyboard('{Home}')
    expect(focused()).toBe('Both directions')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Bought')
    await user.keyboard('{Control>}{End}{/Control}{ArrowRight}')
    expect(focused()).toBe('2025: nothing')
    await user.keyboard('{Control>}{Home}{/Control}{ArrowLeft}{ArrowUp}')
    expect(focused()).toBe('Both directions')
  })

  it('opens a chart with Enter', async () => {
    const { user } = await open()
    link('Both directions', '2021: 2 claims, contested').focus()
    await user.keyboard('{Enter}')
    expect(window.location.pathname).toBe('/chart/trade-total/')
    await findingIs(/Goods trade/)
  })
})

describe('what goes wrong', () => {
  it('is said, and the file can be asked for again', async () => {
    server.use(failing('data/coverage.json'))
    const { user } = visit('/coverage/')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The coverage could not be loaded')
    server.use(...serving(ofAllStates()))
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.getByRole('grid')).toBeTruthy())
  })

  it('names what it does not understand in the address', async () => {
    const { user } = await open('/coverage/?topic=oil&from=2014')
    expect(screen.getByText('from=2014: no such parameter; ignored')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Remove it from the address' }))
    expect(window.location.search).toBe('?topic=oil')
  })
})
