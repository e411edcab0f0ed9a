import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failing, malformed } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { evidence, fullPage, mark, openFrame, openWithNotice, withServer } from './frame'

withServer()

const point = () => new URLSearchParams(window.location.search).get('point')

describe('a frame', () => {
  it('shows the figure with its finding, its marks, its notes and its sources', async () => {
    openFrame()
    expect(await mark(/^2022, .* 190\.27 billion/)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Goods trade .* rose from/)
    expect(screen.getByText('Billion US dollars, by calendar year', { exact: false })).toBeTruthy()
    expect(screen.getByText('as reported')).toBeTruthy()
    expect(screen.getByText(/plotted marks/).textContent).toContain('China customs')
  })

  it('has nothing of the site around it', async () => {
    openFrame()
    await mark(/^2022, .* 190\.27 billion/)
    for (const role of ['navigation', 'search', 'banner'] as const) {
      expect(screen.queryByRole(role)).toBeNull()
    }
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  it('leads to the page of the same view in a tab of its own, which the host’s theme does not follow', async () => {
    openFrame('/embed/trade-total/?from=2019&theme=dark')
    await mark(/^2022, .* 190\.27 billion/)
    expect(fullPage().getAttribute('href')).toBe('/chart/trade-total/?from=2019')
    expect(fullPage().getAttribute('target')).toBe('_blank')
    expect(fullPage().getAttribute('rel')).toBe('noopener noreferrer')
    expect(document.documentElement.dataset['theme']).toBe('dark')
  })

  it('says what a notice says, above its foot', async () => {
    openWithNotice('2 values revised since 3 May 2026')
    await mark(/^2022, .* 190\.27 billion/)
    const notice = screen.getByText('2 values revised since 3 May 2026')
    expect(notice.compareDocumentPosition(fullPage())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('does not take the parameters of a pym.js host for mistakes in its address', async () => {
    openFrame(
      '/embed/trade-total/?initialWidth=600&childId=chart-1&parentTitle=News&parentUrl=https%3A%2F%2Fa.example',
    )
    await mark(/^2022, .* 190\.27 billion/)
    expect(screen.queryByText('Part of the address was not understood')).toBeNull()
    expect(fullPage().getAttribute('href')).toBe('/chart/trade-total/')
  })

  it('says what of its address it does not follow', async () => {
    openFrame('/embed/trade-total/?from=20x4')
    await mark(/^2022, .* 190\.27 billion/)
    expect(screen.getByText(/^from=20x4: not a year/)).toBeTruthy()
  })

  it('runs nothing that its address holds', async () => {
    openFrame(
      '/embed/trade-total/?point=javascript:alert(1)&theme=javascript:alert(1)&series=javascript:alert(1)',
    )
    await mark(/^2022, .* 190\.27 billion/)
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(hrefs.filter((href) => !/^(?:\/|https?:)/.test(href))).toEqual([])
  })

  it('can be a table, whose numbers open their evidence here', async () => {
    const user = openFrame('/embed/trade-total/?kind=table')
    await user.click(await screen.findByRole('link', { name: '190.27' }))
    expect((await evidence()).getByRole('blockquote').textContent).toBe('trade of $190.27 billion')
    await user.click((await evidence()).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region', { name: 'Evidence' })).toBeNull()
    expect(document.activeElement?.textContent).toBe('190.27')
  })
})

describe('the evidence in a frame', () => {
  it('opens with a mark: the number, its words, who says so and the way there', async () => {
    const user = openFrame()
    const chosen = await mark(/^2022, .* 190\.27 billion/)
    chosen.focus()
    await user.keyboard('{Enter}')
    const said = await evidence()
    expect(said.getByRole('heading', { name: '190.27 billion US dollars' })).toBeTruthy()
    expect(said.getByRole('blockquote').textContent).toBe('trade of $190.27 billion')
    expect(said.getByText('Example Daily')).toBeTruthy()
    const way = said.getByRole('link', { name: /^Open at the passage/ })
    expect(way.getAttribute('rel')).toBe('noopener noreferrer')
    expect(fullPage().getAttribute('href')).toBe('/chart/trade-total/?point=trade-2022')
  })

  it('closes by its button and by Escape, and gives the keyboard back to the mark', async () => {
    const user = openFrame('/embed/trade-total/?point=trade-2022')
    await user.click((await evidence()).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region', { name: 'Evidence' })).toBeNull()
    expect(point()).toBeNull()
    expect(document.activeElement).toBe(await mark(/^2022, .* 190\.27 billion/))

    await user.keyboard('{Enter}')
    ;(await evidence()).getByRole('button', { name: 'Close' }).focus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('region', { name: 'Evidence' })).toBeNull()
    expect(document.activeElement).toBe(await mark(/^2022, .* 190\.27 billion/))
  })

  it('shows who contradicts it, and opens the rival in the same frame', async () => {
    const user = openFrame('/embed/trade-total/?point=trade-2022')
    const steps = window.history.length
    const said = await evidence()
    expect(said.getByText(/contradicts it by/)).toBeTruthy()
    await user.click(said.getByRole('link', { name: '$210 bn' }))
    expect(point()).toBe('trade-2022-high')
    await waitFor(async () =>
      expect((await evidence()).getByRole('blockquote').textContent).toBe('which put trade at $210 billion'),
    )
    expect(window.location.pathname).toBe('/embed/trade-total/')
    // Not in a frame here: at the top of a window a step is a step.
    expect(window.history.length).toBe(steps + 1)
  })

  it('keeps the author’s hedge, and says what is a forecast', async () => {
    openFrame('/embed/trade-total/?point=trade-2023-forecast')
    const said = await evidence()
    expect(said.getByRole('heading', { name: 'at most 230 billion US dollars' })).toBeTruthy()
    expect(said.getByText(/forecast · the author's word: “could reach”/)).toBeTruthy()
  })

  it('tells that there are more claims, a link away', async () => {
    openFrame('/embed/trade-total/?point=trade-2022')
    const more = (await evidence()).getByRole('link', { name: /^Read 1 more claim of it in Amur/ })
    expect(more.getAttribute('href')).toBe('/chart/trade-total/?point=trade-2022')
    expect(more.getAttribute('target')).toBe('_blank')
  })

  it('sends the pages of articles to a tab of their own', async () => {
    openFrame('/embed/trade-total/?point=trade-2022')
    const link = (await evidence()).getByRole('link', { name: /^Example Daily/ })
    expect(link.getAttribute('href')).toMatch(/^\/sources\//)
    expect(link.getAttribute('target')).toBe('_blank')
  })

  it('gives citations that lead to the page and not into the frame', async () => {
    const user = openFrame('/embed/trade-total/?point=trade-2023')
    await user.click((await evidence()).getByRole('button', { name: 'Copy citation' }))
    expect(await screen.findByText('Citation copied')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toContain('/chart/trade-total/?point=trade-2023')
  })

  it('says that the chart has no such number', async () => {
    openFrame('/embed/trade-total/?point=no-such-number')
    await mark(/^2022, .* 190\.27 billion/)
    expect(await screen.findByText(/“no-such-number”, which this chart does not have/)).toBeTruthy()
  })

  it('opens an event by its row, with its passage', async () => {
    const user = openFrame()
    await mark(/^2022, .* 190\.27 billion/)
    await user.click(screen.getByText(/^\d+ events?$/))
    await user.click(screen.getByRole('button', { name: /^1\D/ }))
    const said = await evidence()
    expect(said.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(0)
  })
})

describe('a frame without a figure', () => {
  it('says that there is no such chart, and leads to the site', async () => {
    openFrame('/embed/no-such-chart/')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'There is no chart “no-such-chart”' }),
    ).toBeTruthy()
    expect(fullPage().getAttribute('href')).toBe('/')
  })

  it('says why a file cannot be had, until trying again helps', async () => {
    server.use(malformed('data/series/trade-total.json'))
    const user = openFrame()
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('data/series/trade-total.json is not valid')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await mark(/^2022, .* 190\.27 billion/)).toBeTruthy()
  })

  it('is whole without its events, and says so', async () => {
    server.use(failing('data/annotations.json', 404))
    openFrame()
    expect(await mark(/^2022, .* 190\.27 billion/)).toBeTruthy()
    expect(screen.getByText(/^The events could not be loaded/)).toBeTruthy()
  })

  it('says why a view has no chart, with ways on that open the page', async () => {
    openFrame('/embed/trade-total/?publisher=nobody')
    const way = await screen.findByRole('link', { name: 'Show all claims' })
    expect(way.getAttribute('href')).toBe('/chart/trade-total/')
    expect(way.getAttribute('target')).toBe('_blank')
  })
})
