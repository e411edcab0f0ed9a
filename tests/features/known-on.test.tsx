import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { findingIs, marks, query, visit, withServer } from './page'

withServer()

const asOfToday = /rose from \$107\.06 bn in 2018 to \$240\.1 bn in 2023$/
const asOfNovember = /rose from \$140\.7 bn in 2021 to \$190 bn in 2022$/

const section = async () => within(await screen.findByRole('region', { name: 'As known on' }))
const dayField = async () => (await section()).findByLabelText<HTMLInputElement>('As known on')
const choose = async (day: string) => fireEvent.change(await dayField(), { target: { value: day } })

describe('“As known on”', () => {
  it('draws what was published by a day, and says so at the chart', async () => {
    visit('/chart/trade-total/')
    await findingIs(asOfToday)
    await choose('2023-11-30')
    expect(query('asof')).toBe('2023-11-30')
    await findingIs(asOfNovember)
    expect(screen.getByText('As known on 30 November 2023').closest('figcaption')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^2023, .* at most 230 .* forecast/ }).length).toBe(1)
  })

  it('says what it leaves out, and one switch brings back what carries no date', async () => {
    const { user } = visit('/chart/trade-total/?asof=2023-11-30')
    await findingIs(asOfNovember)
    const told = await section()
    expect(told.getByText(/^5 claims of this view came later\. .* counts from its last day\.$/)).toBeTruthy()
    expect(told.getByText('1 claim of 1 undated article is left out.')).toBeTruthy()
    const before = (await marks()).length
    const box = told.getByRole('checkbox', { name: 'Show undated claims' })
    await user.click(box)
    expect(query('undated')).toBe('1')
    expect((await marks()).length).toBe(before + 1)
    expect(told.getByText('1 claim of 1 undated article is shown too.')).toBeTruthy()
    expect(screen.getByText('As known on 30 November 2023, with articles of unknown date')).toBeTruthy()
    await user.click(box)
    expect(query('undated')).toBeNull()
  })

  it('is cleared by its own button, by emptying the field and with all filters', async () => {
    const { user } = visit('/chart/trade-total/?asof=2023-11-30&undated=1')
    await marks()
    await user.click((await section()).getByRole('button', { name: 'Clear: As known on' }))
    expect(window.location.search).toBe('')
    await findingIs(asOfToday)

    await choose('2023-11-30')
    await findingIs(asOfNovember)
    await choose('')
    expect(window.location.search).toBe('')

    await choose('2023-11-30')
    await user.click(await screen.findByRole('button', { name: 'Clear filters' }))
    expect(window.location.search).toBe('')
  })

  it('waits for the year that is being typed, and forgets one that is left unfinished', async () => {
    visit('/chart/trade-total/?asof=2023-11-30')
    const field = await dayField()
    await choose('0020-11-30')
    expect(field.value).toBe('0020-11-30')
    expect(query('asof')).toBe('2023-11-30')
    fireEvent.blur(field)
    expect(field.value).toBe('2023-11-30')
  })

  it('takes the corrections of one visit to the field as one step', async () => {
    visit('/chart/trade-total/')
    await findingIs(asOfToday)
    for (const day of ['2023-11-01', '2023-11-02', '2023-11-30']) await choose(day)
    await findingIs(asOfNovember)
    window.history.back()
    await waitFor(() => expect(query('asof')).toBeNull())
    await findingIs(asOfToday)
    expect((await dayField()).value).toBe('')
  })

  it('offers the days on which articles of the chart came out', async () => {
    visit('/chart/trade-total/')
    const { min, max } = await dayField()
    expect([min, max]).toEqual(['2022-12-31', '2024-01-12'])
  })

  it('goes along to another chart', async () => {
    const { user } = visit('/chart/trade-total/?asof=2024-02-01&undated=1')
    await marks()
    await user.click(screen.getByRole('link', { name: /^China to Russia/ }))
    await findingIs(/^China's goods exports to Russia rose/)
    expect(window.location.search).toBe('?asof=2024-02-01&undated=1')
  })

  it('says when nothing of a chart was known', async () => {
    const { user } = visit('/chart/trade-china-to-russia/?asof=2020')
    expect(
      await screen.findByText('As known on 31 December 2020: no claim of this chart in this period.'),
    ).toBeTruthy()
    expect((await dayField()).value).toBe('2020-12-31')
    await user.click(screen.getByRole('link', { name: 'Show all claims' }))
    expect(query('asof')).toBeNull()
  })

  it('keeps the outcome beside what was expected, as not known by then', async () => {
    visit('/chart/trade-total/?asof=2023-11-30&point=trade-2023-forecast')
    const beside = await screen.findByRole('link', { name: '$240.1 bn' })
    expect(beside.closest('li')?.textContent).toContain('not known by then')
  })
})
