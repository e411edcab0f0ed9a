import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { failing } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { withServer } from '../page'
import { share, withDownloads } from './dialog'

withServer()
const saved = withDownloads()

const address = (field: HTMLElement) => (field instanceof HTMLInputElement ? new URL(field.value) : undefined)

describe('the share dialog', () => {
  it('has its sections as tabs that arrows walk, in a circle', async () => {
    const { user, dialog } = await share('/chart/trade-total/')
    const tabs = dialog.getAllByRole('tab').map(({ textContent }) => textContent)
    expect(tabs).toEqual(['Picture', 'Slides', 'Data', 'Cite', 'Embed', 'Link'])
    await user.click(dialog.getByRole('tab', { name: 'Picture' }))
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(dialog.getByRole('tab', { name: 'Slides', selected: true }))
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(dialog.getByRole('tab', { name: 'Link', selected: true }))
    expect(dialog.getByRole('tabpanel', { name: 'Link' })).toBeDefined()
    await user.keyboard('{Home}')
    expect(dialog.getByRole('tab', { name: 'Picture', selected: true })).toBeDefined()
  })

  it('closes on Escape', async () => {
    await share('/chart/trade-total/')
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('shares the view but not the reader’s looks, live and as it is now', async () => {
    const { dialog } = await share('/chart/trade-total/?from=2019&theme=dark', 'Link')
    const live = address(await dialog.findByRole('textbox', { name: 'Live' }))
    const pinned = address(dialog.getByRole('textbox', { name: 'What you see now' }))
    expect(`${live?.pathname}${live?.search}`).toBe('/chart/trade-total/?from=2019')
    expect(pinned?.searchParams.get('from')).toBe('2019')
    expect(pinned?.searchParams.get('pin')).toMatch(/^[0-9a-f]{8,}$/)
    expect(pinned?.searchParams.has('theme')).toBe(false)
  })

  it('does not pass on a pin that nobody knows', async () => {
    const { dialog } = await share('/chart/trade-total/?pin=000000000000', 'Link')
    const pinned = address(await dialog.findByRole('textbox', { name: 'What you see now' }))
    expect(pinned?.searchParams.get('pin')).not.toBe('000000000000')
    const wall = dialog.getByRole('link', { name: 'Open the wall' }).getAttribute('href')
    expect(wall).toBe('/wall/?slides=trade-total')
  })

  it('keeps the address in sight where the clipboard is blocked', async () => {
    const { user, dialog } = await share('/chart/trade-total/', 'Link')
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('denied'))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(await dialog.findByRole('button', { name: 'Copy live link' }))
    const field = await dialog.findByRole('textbox', { name: /^The clipboard is blocked/ })
    expect(field).toHaveProperty('value', expect.stringMatching(/\/chart\/trade-total\/$/))
  })

  it('saves data in every format, and says under which name', async () => {
    const { user, dialog } = await share('/chart/trade-total/', 'Data')
    for (const name of ['Excel', 'CSV', 'CSV, everything', 'JSON', 'ZIP']) {
      // Each is a click of its own.
      await user.click(await dialog.findByRole('button', { name: `Download ${name}` }))
    }
    const chart = 'china-russia-trade-total'
    const files = ['xlsx', 'csv', 'claims.csv', 'json', 'zip'].map((ending) => `${chart}.${ending}`)
    await waitFor(() => expect(saved).toEqual(files))
    expect(await dialog.findByText(`Saved as ${chart}.zip`)).toBeDefined()
  })

  it('cites the chart and its sources in the chosen style', async () => {
    const { user, dialog } = await share('/chart/trade-total/', 'Cite')
    const text = async () => {
      const field = await dialog.findByRole('textbox', { name: 'Cite this chart' })
      return field instanceof HTMLTextAreaElement ? field.value : ''
    }
    expect(await text()).toMatch(/^Amur\. \(n\.d\.\)\. .* \[Interactive chart\]/)
    await user.click(dialog.getByRole('radio', { name: 'BibTeX' }))
    expect(await text()).toMatch(/^@misc\{/)
    await user.click(dialog.getByRole('button', { name: 'Download BibTeX' }))
    await waitFor(() => expect(saved).toEqual(['china-russia-trade-total.bib']))
  })

  it('gives the code of a frame, live or frozen', async () => {
    const { user, dialog } = await share('/chart/trade-total/?from=2019', 'Embed')
    const code = await dialog.findByRole('textbox', { name: 'Code for your page' })
    expect(code).toHaveProperty('value', expect.stringContaining('/embed/trade-total/?from=2019"'))
    await user.click(dialog.getByRole('radio', { name: 'Frozen' }))
    expect(code).toHaveProperty('value', expect.stringMatching(/\/embed\/trade-total\/\?from=2019&amp;pin=/))
    const frame = dialog.getByTitle('Preview')
    expect(frame).toHaveProperty('src', expect.stringMatching(/\/embed\/trade-total\/\?from=2019&pin=/))
  })

  it('has no files of a view that cannot be drawn, says why, and still shares its link', async () => {
    const { user, dialog } = await share('/chart/trade-total/?from=1900&to=1901')
    expect(await dialog.findByText('There is no chart to save in this view')).toBeDefined()
    expect(dialog.queryByRole('button', { name: /^Download/ })).toBeNull()
    await user.click(dialog.getByRole('tab', { name: 'Slides' }))
    expect(dialog.getByRole('button', { name: 'Download PowerPoint' })).toHaveProperty('disabled', true)
    await user.click(dialog.getByRole('tab', { name: 'Link' }))
    expect(dialog.getByRole('textbox', { name: 'Live' })).toBeDefined()
  })

  it('refuses a figure of which a series failed, and loads again on demand', async () => {
    server.use(failing('data/series/trade-china-to-russia.json', 404))
    const { user, dialog } = await share('/chart/trade-total/?series=trade-total,trade-china-to-russia')
    const alert = within(await dialog.findByRole('alert'))
    expect(alert.getByText(/a file without them would not be what it says/)).toBeDefined()
    server.resetHandlers()
    await user.click(alert.getByRole('button', { name: 'Try again' }))
    await user.click(dialog.getByRole('tab', { name: 'Data' }))
    expect(await dialog.findByRole('button', { name: 'Download Excel' })).toBeDefined()
  })
})
