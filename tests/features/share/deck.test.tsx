import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failing, malformed, slow } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { useDeck } from '~/store/deck'
import { withServer } from '../page'
import { share, withDownloads } from './dialog'

withServer()
const saved = withDownloads()

const chart = (id: string) => ({ chart: id, query: '', title: `The chart ${id}` })
const order = () => useDeck.getState().charts.map((one) => one.chart)

/** The dialog with a deck already begun. */
async function deckOf(...ids: readonly string[]) {
  useDeck.setState({ charts: ids.map(chart) })
  return share('/chart/trade-total/', 'Slides')
}

describe('a deck', () => {
  it('takes the chart of the page once', async () => {
    const { user, dialog } = await share('/chart/trade-total/?from=2019', 'Slides')
    await user.click(await dialog.findByRole('radio', { name: 'A deck (0)' }))
    expect(dialog.getByRole('button', { name: 'Download PowerPoint' })).toHaveProperty('disabled', true)
    await user.click(dialog.getByRole('button', { name: 'Add this chart' }))
    expect(useDeck.getState().charts).toMatchObject([{ chart: 'trade-total', query: 'from=2019' }])
    // It keeps the focus, and does nothing more.
    const added = dialog.getByRole('button', { name: 'This chart is in the deck' })
    expect(document.activeElement).toBe(added)
    await user.click(added)
    expect(useDeck.getState().charts).toHaveLength(1)
  })

  it('takes a whole playlist of the wall, after what is there and nothing twice', async () => {
    const slides = [{ chart: 'trade-total' }, { view: 'series=oil-price&from=2022', title: 'Oil since 2022' }]
    const playlist = { id: 'briefing', title: 'Briefing', order: 10, seconds: 20, slides }
    server.use(malformed('data/playlists.json', JSON.stringify({ version: 'x', playlists: [playlist] })))
    const { user, dialog } = await deckOf('trade-total')
    expect(await dialog.findByRole('option', { name: 'Briefing (2 charts)' })).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Add all its charts' }))
    expect(useDeck.getState().charts).toEqual([
      chart('trade-total'),
      { chart: 'oil-price', query: 'series=oil-price&from=2022', title: 'Oil since 2022' },
    ])
  })

  it('is put in order by keyboard, which stays on the chart that it moves', async () => {
    const { user, dialog } = await deckOf('a', 'b', 'c')
    const first = await dialog.findByRole('button', { name: 'Move down: The chart a' })
    first.focus()
    await user.keyboard('{Enter}')
    expect(order()).toEqual(['b', 'a', 'c'])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: The chart a')
    await user.keyboard('{Enter}')
    expect(order()).toEqual(['b', 'c', 'a'])
    // It is the last now: there is only the way back.
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: The chart a')
    expect(dialog.getByText('The chart a: now 3 of 3')).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Remove: The chart c' }))
    expect(order()).toEqual(['b', 'a'])
  })

  it('becomes one presentation of all its charts', async () => {
    const { user, dialog } = await deckOf('trade-total', 'oil-price')
    await user.click(await dialog.findByRole('button', { name: 'Download PowerPoint' }))
    expect(await dialog.findByText(/^Saved as china-russia-\d{4}-\d\d-\d\d\.pptx$/)).toBeDefined()
    expect(saved).toHaveLength(1)
  })

  it('is not written by halves: cancelled, nothing is saved', async () => {
    server.use(slow('data/series/oil-price.json'))
    const { user, dialog } = await deckOf('trade-total', 'oil-price')
    await user.click(await dialog.findByRole('button', { name: 'Download PowerPoint' }))
    expect(await dialog.findByText('Loading chart 2 of 2')).toBeDefined()
    expect(dialog.getByRole('progressbar', { name: 'Progress' })).toBeDefined()
    await user.click(dialog.getByRole('button', { name: 'Cancel' }))
    expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeDefined()
    expect(dialog.getByRole('button', { name: 'Download PowerPoint' })).toHaveProperty('disabled', false)
    expect(saved).toEqual([])
  })

  it('names the chart that keeps it from being made', async () => {
    server.use(failing('data/series/oil-price.json', 404))
    const { user, dialog } = await deckOf('trade-total', 'oil-price')
    await user.click(await dialog.findByRole('button', { name: 'Download PowerPoint' }))
    const alert = await dialog.findByRole('alert')
    expect(within(alert).getByText(/^“The chart oil-price” failed: The claims of/)).toBeDefined()
    expect(saved).toEqual([])
  })
})
