import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { failing, publishedOf, malformed } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { query, visit, withServer } from '../page'
import { withoutScrolling } from '../find/no-scrolling'

withServer()
withoutScrolling()

const rows = () => [...document.querySelectorAll('[data-check]')].map((row) => row.getAttribute('data-check'))
const row = (id: string) => {
  const found = document.querySelector<HTMLElement>(`[data-check="${id}"]`)
  if (found === null) throw new Error(`no ${id} in the list`)
  return found
}
const isOpen = (id: string) => row(id).hasAttribute('open')

async function open(address = '/audit/') {
  const hands = visit(address)
  await waitFor(() => expect(rows()).not.toEqual([]))
  return hands
}

describe('the audit', () => {
  it('says what was checked and what was found, and lists it worst first', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '7 checks between 10 claims: 3 contradict (1 of them missed forecasts), 1 agrees only when rounded, 2 cannot be compared, 1 agrees',
    )
    expect(rows()).toEqual([
      'same-trade-total-2022-high',
      'growth-trade-total-2022',
      'forecast-trade-total-2023',
      'same-trade-total-2022-round',
      'same-trade-total-2021-bases',
      'sum-trade-total-2023',
      'conversion-crude-volume-2023',
    ])
    expect(screen.getByText('All 7 checks')).toBeTruthy()
    expect(document.title).toBe('Audit · Amur')
    expect(screen.getByRole('link', { name: 'Audit' }).getAttribute('aria-current')).toBe('page')
  })

  it('tells each check by verdict, both sides, gap and reason', async () => {
    await open()
    const told = within(row('growth-trade-total-2022'))
    for (const words of [
      'Contradicts',
      'Growth',
      '25% stated',
      '29.5% reckoned from $190.27 bn and $146.9 bn',
      '4.5 points apart',
      '25% is what is stated for July 2023.',
    ])
      expect(told.getByText(words)).toBeTruthy()
    expect(within(row('forecast-trade-total-2023')).getByText('Forecast missed')).toBeTruthy()
  })

  it('keeps one verdict, with live counts for what else could be kept, and says so in the address', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^3 contradict / }))
    expect(query('verdict')).toBe('contradicts')
    expect(rows()).toHaveLength(3)
    expect(screen.getByText('3 of 7 checks')).toBeTruthy()
    const topics = within(screen.getByRole('group', { name: 'Topic' }))
    expect(topics.getByRole('checkbox', { name: 'Trade 2' })).toBeTruthy()
    expect(topics.queryByRole('checkbox', { name: /^Oil/ })).toBeNull()
    await user.click(topics.getByRole('checkbox', { name: 'Currency 1' }))
    expect(rows()).toEqual(['growth-trade-total-2022'])
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    expect(rows()).toHaveLength(7)
    expect(window.location.search).toBe('')
  })

  it('keeps the checks that one article’s figures take part in', async () => {
    await open('/audit/?article=weekly-2023-10-alliance')
    expect(rows()).toEqual(['forecast-trade-total-2023', 'same-trade-total-2022-round'])
    const articles = within(screen.getByRole('group', { name: 'Article' }))
    const box = articles.getByRole('checkbox', { name: 'The Example Weekly: A burgeoning alliance 2' })
    expect(box).toHaveProperty('checked', true)
  })

  it('keeps one kind of check', async () => {
    const { user } = await open()
    const kinds = within(screen.getByRole('group', { name: 'Kind of check' }))
    await user.click(kinds.getByRole('checkbox', { name: 'Two units 1' }))
    expect(query('identity')).toBe('conversion')
    expect(rows()).toEqual(['conversion-crude-volume-2023'])
  })

  it('has a word and a way on where nothing is left', async () => {
    const { user } = visit('/audit/?topic=oil&verdict=contradicts')
    expect(await screen.findByText('No check is left under these filters.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show all' }))
    await waitFor(() => expect(rows()).toHaveLength(7))
  })

  it('says which part of the address it ignored', async () => {
    await open('/audit/?verdict=lies')
    expect(screen.getByText(/^verdict=lies: not one of contradicts/)).toBeTruthy()
  })

  it('says that it could not be loaded, and tries again', async () => {
    server.use(failing('data/audit.json', 404))
    const { user } = visit('/audit/')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The audit could not be loaded')
    expect(alert.textContent).toContain('data/audit.json answered with status 404')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(rows()).toHaveLength(7))
  })

  it('says what is wrong with a file that is not valid', async () => {
    const text = publishedOf().get('data/audit.json')?.replace('"identity":"same"', '"identity":"x"')
    server.use(malformed('data/audit.json', text))
    visit('/audit/')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('data/audit.json is not valid: 1 fault')
  })

  it('says that nothing has been checked where that is so', async () => {
    server.use(malformed('data/audit.json', '{"version":"x","checks":[]}'))
    visit('/audit/')
    expect(await screen.findByText('Nothing has been checked yet.')).toBeTruthy()
  })
})

describe('an opened check', () => {
  it('unfolds into its arithmetic, the passages and the ways to article and chart', async () => {
    const { user } = await open()
    expect(document.querySelector('blockquote')).toBeNull()
    await user.click(within(row('growth-trade-total-2022')).getByRole('heading', { level: 2 }))
    const told = within(row('growth-trade-total-2022'))
    expect(await told.findByText('190.27 ÷ 146.9 − 1 = 29.5%')).toBeTruthy()
    const sides = told.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(sides).toEqual(['Stated', 'Reckoned', 'Where the same number is stated'])
    const quotes = [...row('growth-trade-total-2022').querySelectorAll('blockquote')].map(
      ({ textContent }) => textContent,
    )
    expect(quotes).toEqual([
      'it came to 25 per cent',
      'trade of $190.27 billion',
      'against $146.9 billion in 2021',
      'it came to 26.3 per cent',
    ])
    const articles = told.getAllByRole('link', { name: 'Example Daily, Trade sets a record' })
    expect(articles[0]?.getAttribute('href')).toBe('/sources/daily-2024-01-12-trade-record/')
    const charts = told.getAllByRole('link', { name: 'See it on its chart' })
    expect(charts.map((link) => link.getAttribute('href'))).toContain('/chart/trade-total/?point=trade-2022')
    expect(query('check')).toBe('growth-trade-total-2022')
  })

  it('closes again, and the address follows', async () => {
    const { user } = await open()
    const title = within(row('same-trade-total-2022-high')).getByRole('heading', { level: 2 })
    await user.click(title)
    await waitFor(() => expect(query('check')).toBe('same-trade-total-2022-high'))
    await user.click(title)
    await waitFor(() => expect(query('check')).toBeNull())
    expect(isOpen('same-trade-total-2022-high')).toBe(false)
  })

  it('stays open when another one is opened', async () => {
    const { user } = await open('/audit/?check=same-trade-total-2022-high')
    await user.click(within(row('forecast-trade-total-2023')).getByRole('heading', { level: 2 }))
    await waitFor(() => expect(query('check')).toBe('forecast-trade-total-2023'))
    expect(isOpen('same-trade-total-2022-high')).toBe(true)
    expect(isOpen('forecast-trade-total-2023')).toBe(true)
  })

  it('shows how a number was brought into the other’s unit, and where the factor is from', async () => {
    await open('/audit/?check=conversion-crude-volume-2023')
    const told = within(row('conversion-crude-volume-2023'))
    expect(await told.findByText('107 Mt × 7.33 ÷ 365 days ≈ 2.15 mb/d')).toBeTruthy()
    expect(told.getByText('Barrels in a tonne')).toBeTruthy()
  })

  it('says that there is nothing to hold against a side', async () => {
    await open('/audit/?check=sum-trade-total-2023')
    expect(await screen.findByText('There is nothing to hold against it.')).toBeTruthy()
  })

  it('says that its passages could not be loaded, leaves the list alone, and tries again', async () => {
    server.use(failing('data/series/trade-total.json', 404))
    const { user } = await open('/audit/?check=same-trade-total-2022-high')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The passages of this check could not be loaded')
    expect(rows()).toHaveLength(7)
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() =>
      expect(document.querySelector('blockquote')?.textContent).toBe('which put trade at $210 billion'),
    )
  })
})

describe('an address that names a check', () => {
  afterEach(() => vi.restoreAllMocks())

  it('opens it and brings it into sight', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    await open('/audit/?check=same-trade-total-2022-round')
    expect(isOpen('same-trade-total-2022-round')).toBe(true)
    await waitFor(() => expect(scrolled.mock.contexts).toEqual([row('same-trade-total-2022-round')]))
  })

  it('is told when there is no such check, with a way on', async () => {
    const { user } = await open('/audit/?check=no-such-check')
    expect(screen.getByText('There is no check “no-such-check”')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'All checks' }))
    expect(window.location.search).toBe('')
    expect(screen.queryByText('There is no check “no-such-check”')).toBeNull()
  })

  it('is told when its filters hide the check, with a way to it', async () => {
    const { user } = await open('/audit/?verdict=agrees&check=same-trade-total-2022-high')
    await user.click(screen.getByRole('button', { name: 'Show it' }))
    expect(isOpen('same-trade-total-2022-high')).toBe(true)
    expect(window.location.search).toBe('?check=same-trade-total-2022-high')
  })
})
