import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failing, malformed, slow, unreachable } from '../../mocks/handlers'
import { server } from '../../mocks/server'
import { card, evidence, findingIs, mark, marks, query, visit, withServer } from './page'

withServer()

const trade = /^Goods trade between China and Russia rose from \$107\.06 bn in 2018 to \$240\.1 bn in 2023$/

describe('the front page', () => {
  it('draws the series that leads the first topic', async () => {
    visit('/')
    await findingIs(trade)
    expect(screen.getByRole('group', { name: /^Chart: Goods trade/ })).toBeTruthy()
    expect(document.title).toMatch(/^Amur: /)
    expect(screen.getByText(/plotted marks/).textContent).toContain('China customs')
  })

  it('says that claims are on their way, and that nothing is chosen yet', async () => {
    server.use(slow('data/series/trade-total.json'))
    visit('/')
    expect(await screen.findByText('Loading the claims of this chart…')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Goods trade between China and Russia')
    expect(within(evidence()).getByText(/^Choose a mark/)).toBeTruthy()
  })

  it('offers its newest number to begin with', async () => {
    const { user } = visit('/')
    await findingIs(trade)
    await user.click(within(evidence()).getByRole('button', { name: 'Start with the newest' }))
    expect(query('point')).toBe('trade-2023')
  })
})

describe('a file that cannot be had', () => {
  it.each([
    ['is not there', failing('data/series/trade-total.json', 404), /status 404/],
    ['cannot be reached', unreachable('data/series/trade-total.json'), /could not be reached/],
    ['is cut off', malformed('data/series/trade-total.json'), /is not valid/],
  ])('and %s stands in place of the chart until trying again helps', async (_how, handler, reason) => {
    server.use(handler)
    const { user } = visit('/')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain(
      'The claims of “Goods trade between China and Russia” could not be loaded',
    )
    expect(alert.textContent).toMatch(reason)
    expect(alert.textContent).toContain('data/series/trade-total.json')
    // The rest of the page is there.
    expect(screen.getByRole('navigation', { name: 'Series' })).toBeTruthy()

    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await findingIs(trade)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('leaves the other charts alone', async () => {
    server.use(malformed('data/series/trade-total.json'))
    const { user } = visit('/')
    await screen.findByRole('alert')
    await user.click(screen.getByRole('link', { name: /^China to Russia/ }))
    await findingIs(/^China's goods exports to Russia rose/)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('leaves the chart whole where only the events are missing', async () => {
    server.use(failing('data/annotations.json', 404))
    const { user } = visit('/')
    await findingIs(trade)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The events could not be loaded; the chart itself is complete.')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('region', { name: 'Events' })).toBeTruthy()
  })

  it('says so for the list of charts, too', async () => {
    server.use(malformed('data/catalogue.json'))
    const { user } = visit('/')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The list of charts could not be loaded')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await findingIs(trade)
  })
})

describe('an address', () => {
  it('of a chart that does not exist names the nearest one and all others', async () => {
    const { user } = visit('/chart/trade-totl/')
    await screen.findByRole('heading', { level: 1, name: 'There is no chart “trade-totl”' })
    const notice = screen.getByRole('status')
    expect(notice.textContent).toContain('Did you mean: Goods trade between China and Russia')
    expect(screen.getByRole('link', { name: 'The price of oil' })).toBeTruthy()
    await user.click(within(notice).getByRole('link', { name: 'Goods trade between China and Russia' }))
    await findingIs(trade)
  })

  it('that was not understood in part is named, tidied and dismissed', async () => {
    const { user } = visit('/?from=20x4&notes=0')
    await findingIs(trade)
    expect(screen.getByText(/^from=20x4: not a year .* showing all years$/)).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Remove it from the address' }))
    expect(window.location.search).toBe('?notes=0')
    await waitFor(() => expect(screen.queryByText(/20x4/)).toBeNull())
  })

  it('whose notice was dismissed keeps it dismissed', async () => {
    const { user } = visit('/?from=20x4')
    await findingIs(trade)
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByText(/20x4/)).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Show events on the axis' }))
    expect(screen.queryByText(/20x4/)).toBeNull()
  })

  it('of nothing but filters says why there is no chart and leads back', async () => {
    const { user } = visit('/chart/trade-total/?publisher=nobody')
    expect(
      await screen.findByText('Your filters hide every claim of this chart in this period.'),
    ).toBeTruthy()
    expect(within(evidence()).queryByText(/^Choose a mark/)).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Show all claims' }))
    await findingIs(trade)
    expect(query('publisher')).toBeNull()
  })

  it('of no page at all says so', async () => {
    visit('/no/such/page/')
    expect(screen.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeTruthy()
    expect(screen.getByText(/Nothing lives at \/no\/such\/page\//)).toBeTruthy()
  })
})

describe('filters', () => {
  it('keep what is ticked, in chart, counts and address', async () => {
    const { user } = visit('/chart/trade-total/')
    const before = (await findingIs(trade)).length
    const publishers = screen.getByRole('group', { name: 'Publishers' })
    const box = within(publishers).getByRole('checkbox', { name: /^The Example Weekly 2$/ })
    await user.click(box)
    expect(query('publisher')).toBe('the-example-weekly')
    expect((await marks()).length).toBe(2)
    expect(screen.getByText(/^8 of 11 claims hidden by filters/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect((await marks()).length).toBe(before)
    expect(window.location.search).toBe('')
  })

  it('change the counts of the others and not their own', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    const status = screen.getByRole('group', { name: 'Status' })
    await user.click(within(status).getByRole('button', { name: 'Only Forecast' }))
    expect(query('status')).toBe('forecast')
    expect(within(status).getByRole('checkbox', { name: /^Reported 8$/ })).toBeTruthy()
    const publishers = screen.getByRole('group', { name: 'Publishers' })
    expect(within(publishers).getByRole('checkbox', { name: /^The Example Weekly 1$/ })).toBeTruthy()
    expect(within(publishers).getByRole('checkbox', { name: /^Example Daily 0$/ })).toBeTruthy()
  })

  it('can be undone with the back button', async () => {
    const { user } = visit('/chart/trade-total/')
    const before = (await findingIs(trade)).length
    await user.click(screen.getByRole('button', { name: 'Only Forecast' }))
    expect((await marks()).length).toBe(1)
    window.history.back()
    await waitFor(async () => expect((await marks()).length).toBe(before))
  })

  it('of the period narrow the chart', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2022')
    expect(query('from')).toBe('2022')
    await findingIs(/rose from \$190\.27 bn in 2022 to \$240\.1 bn in 2023$/)
    await user.click(screen.getByRole('button', { name: 'Everything' }))
    await findingIs(trade)
  })

  it('of the grain are offered with what each holds', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    await user.click(screen.getByRole('link', { name: '2 on year-to-date spans' }))
    expect(query('freq')).toBe('ytd')
    expect((await marks()).length).toBe(2)
    await user.click(screen.getByRole('radio', { name: 'Year' }))
    expect(query('freq')).toBeNull()
    await findingIs(trade)
  })
})

describe('the evidence', () => {
  it('opens with a mark: the number, its words and who says so', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    const chosen = await mark(/^2022, .* 190\.27 billion/)
    chosen.focus()
    await user.keyboard('{Enter}')
    expect(query('point')).toBe('trade-2022')
    const said = await card()
    expect(said.getByRole('heading', { level: 2, name: '190.27 billion US dollars' })).toBeTruthy()
    expect(said.getByText(/^2 articles agree/)).toBeTruthy()
    const [first, second] = said.getAllByRole('blockquote')
    expect(first?.textContent).toBe('trade of $190.27 billion')
    expect(second?.textContent).toBe('trade reached the record level of $190 billion')
    expect(first?.querySelector('mark')?.textContent).toBe('190.27')
    expect(said.getByText('The Example Weekly')).toBeTruthy()
    expect(chosen.getAttribute('aria-pressed')).toBe('true')

    await user.keyboard('{Escape}')
    expect(query('point')).toBeNull()
    expect(said.getByText(/^Choose a mark/)).toBeTruthy()
  })

  it('leads to the passage, or says what to search for', async () => {
    visit('/chart/trade-total/?point=trade-2022-high')
    await marks()
    const said = await card()
    expect(said.getByText('Example Herald "which put trade at $210 billion"')).toBeTruthy()
    expect(said.getByText(/date unknown/)).toBeTruthy()
    expect(said.getByText(/author not recorded/)).toBeTruthy()
    expect(said.getByText(/low confidence/)).toBeTruthy()
  })

  it('names the language of a quote and opens it in a tab of its own', async () => {
    visit('/chart/trade-total/?point=trade-2021-russian')
    await marks()
    const said = await card()
    expect(said.getByRole('blockquote').getAttribute('lang')).toBe('ru')
    const link = said.getByRole('link', { name: /^Open at the passage/ })
    expect(link.getAttribute('href')).toContain('https://gazeta.example/tovarooborot#:~:text=')
    expect(link.getAttribute('target')).toBe('_blank')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('lists what else is stated for the span, with why it stands apart', async () => {
    const { user } = visit('/chart/trade-total/?point=trade-2023')
    await marks()
    const said = await card()
    const [item] = said.getAllByRole('listitem')
    expect(item?.textContent).toContain('a forecast')
    await user.click(said.getByRole('link', { name: 'at most $230 bn' }))
    expect(query('point')).toBe('trade-2023-forecast')
    expect(said.getByText(/the author's word: “could reach”/)).toBeTruthy()
    expect(said.getByText('Forecast')).toBeTruthy()
  })

  it('says that a number is not drawn and draws it', async () => {
    const { user } = visit('/chart/trade-total/?point=trade-2023-11')
    await marks()
    const said = await card()
    expect(said.getByText('This number is not drawn in the view you have chosen.')).toBeTruthy()
    await user.click(said.getByRole('button', { name: 'Show it on the chart' }))
    expect(query('freq')).toBe('ytd')
    expect((await mark(/more than 200 billion/)).getAttribute('aria-pressed')).toBe('true')
  })

  it('says that the chart has no such number', async () => {
    const { user } = visit('/chart/trade-total/?point=no-such-number')
    await marks()
    expect(within(evidence()).getByText(/“no-such-number”, which this chart does not have/)).toBeTruthy()
    await user.click(within(evidence()).getByRole('button', { name: 'Go on without it' }))
    expect(query('point')).toBeNull()
  })

  it('names the table and row of a release', async () => {
    visit('/chart/oil-price/?point=price-3')
    await marks()
    expect(within(evidence()).getByText('Spot price of oil, monthly, row 2023-03')).toBeTruthy()
  })

  it('copies a citation that leads back here', async () => {
    const { user } = visit('/chart/trade-total/?point=trade-2023')
    await marks()
    await user.click((await card()).getAllByRole('button', { name: 'Copy citation' })[0] as HTMLElement)
    expect(await within(evidence()).findByText('Citation copied')).toBeTruthy()
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('240.1 billion US dollars, 2023')
    expect(copied).toContain('“rose to $240.1 billion last year”')
    expect(copied).toContain('Example Daily')
    expect(copied).toContain('/chart/trade-total/?point=trade-2023')
  })
})

describe('events', () => {
  it('are pins and a list; both open what happened, with its passage', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    const list = await screen.findByRole('region', { name: 'Events' })
    await user.click(within(list).getAllByRole('button')[0] as HTMLElement)
    const told = within(evidence())
    expect(told.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(0)
    expect(told.getAllByRole('blockquote').length).toBeGreaterThan(0)
    const pin = screen.getAllByRole('button', { name: /^Event 1: / })[0]
    expect(pin?.getAttribute('aria-pressed')).toBe('true')
    await user.click(told.getByRole('button', { name: 'Close' }))
    expect(told.getByText(/^Choose a mark/)).toBeTruthy()
  })

  it('can be left out', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    expect(screen.getAllByRole('button', { name: /^Event \d+: / }).length).toBeGreaterThan(0)
    await user.click(screen.getByRole('checkbox', { name: 'Show events on the axis' }))
    expect(query('notes')).toBe('0')
    expect(screen.queryByRole('button', { name: /^Event \d+: / })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Events' })).toBeNull()
  })

  it('are kept by topic', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    await user.click(screen.getByRole('button', { name: /^Sanctions 1$/ }))
    expect(query('topic')).toBe('sanctions')
    const list = screen.getByRole('region', { name: 'Events' })
    expect(within(list).getAllByRole('button').length).toBe(1)
    expect(list.textContent).toContain('Price cap on seaborne oil')
  })
})

describe('the navigation', () => {
  it('goes to another series and back, keeping the period and dropping the number', async () => {
    const { user } = visit('/chart/trade-total/?from=2022&point=trade-2023')
    await marks()
    await user.click(screen.getByRole('link', { name: /^China to Russia/ }))
    await findingIs(/^China's goods exports to Russia rose/)
    expect(window.location.pathname).toBe('/chart/trade-china-to-russia/')
    expect(window.location.search).toBe('?from=2022')
    expect(document.title).toBe("China's goods exports to Russia · Amur")
    window.history.back()
    await findingIs(/^Goods trade between China and Russia rose/)
    expect(query('point')).toBe('trade-2023')
  })

  it('puts a second series into the chart and takes it out', async () => {
    const { user } = visit('/chart/trade-total/')
    await findingIs(trade)
    await user.click(screen.getByRole('checkbox', { name: 'Compare with China to Russia' }))
    expect(query('series')).toBe('trade-total,trade-china-to-russia')
    await findingIs(/China to Russia: \$110\.97 bn/)
    await user.click(screen.getByRole('checkbox', { name: 'Take China to Russia out of the chart' }))
    await findingIs(trade)
  })

  it('does not offer to compare what has no unit in common', async () => {
    visit('/chart/oil-price/')
    await marks()
    expect(screen.getByRole('checkbox', { name: 'Compare with Crude oil' })).toHaveProperty('disabled', true)
  })

  it('marks where the reader is', async () => {
    visit('/chart/trade-china-to-russia/')
    await marks()
    const nav = screen.getByRole('navigation', { name: 'Series' })
    expect(within(nav).getByRole('link', { current: 'page' }).textContent).toContain('China to Russia')
  })
})

describe('a number in another unit', () => {
  it('opens as its author stated it', async () => {
    visit('/chart/crude-volume/?point=oil-2023-barrels')
    await findingIs(/^China's crude oil imports from Russia/)
    const said = await card()
    expect(said.getByRole('heading', { level: 2, name: '2.15 million barrels a day' })).toBeTruthy()
    expect(said.getAllByRole('blockquote')[0]?.textContent).toBe('or 2.15 million barrels a day')
  })
})
