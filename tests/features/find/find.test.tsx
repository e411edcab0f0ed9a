import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { failing } from '../../../mocks/handlers'
import { server } from '../../../mocks/server'
import { evidence, visit, withServer } from '../page'
import { withoutScrolling } from './no-scrolling'

withServer()
withoutScrolling()

const patience = { timeout: 5000 }
const box = () => screen.getByRole('combobox', { name: /^Find a series/ })
const list = () => within(screen.getByRole('listbox', { name: 'Results' }))
const rows = () => list().getAllByRole('option')
const options = () => rows().map(({ textContent }) => textContent)

async function search(text: string) {
  const hands = visit('/sources/')
  await screen.findByRole('heading', { level: 1 }, patience)
  await hands.user.keyboard('/')
  await screen.findByText(/^Words and numbers/, {}, patience)
  await hands.user.paste(text)
  return hands
}

describe('the find box', () => {
  it('takes the slash key, and gives it back to fields that take text', async () => {
    const { user } = visit('/sources/')
    await screen.findByRole('heading', { level: 1 }, patience)
    await user.keyboard('/')
    expect(document.activeElement).toBe(box())
    await user.keyboard('a/b')
    expect(box()).toHaveProperty('value', 'a/b')
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('searchbox', { name: /^Search publisher/ }, patience))
    await user.keyboard('/')
    expect(document.activeElement).not.toBe(box())
  })

  it('groups what it finds: series, figures, events, articles', async () => {
    await search('trade')
    await screen.findByRole('listbox', { name: 'Results' }, patience)
    expect(
      list()
        .getAllByRole('group')
        .map((group) => group.getAttribute('data-find-group')),
    ).toEqual(['series', 'figure', 'event', 'article'])
    expect(options()[0]).toContain('Goods trade between China and Russia')
    expect(screen.getByText(/^\d+ results for “trade”$/).getAttribute('role')).toBe('status')
  })

  it('finds a number, the exact one first, and opens its evidence with Enter', async () => {
    const { user } = await search('240')
    await screen.findByRole('listbox', { name: 'Results' }, patience)
    expect(options()).toEqual(['$240.1 bn Goods trade between China and Russia, 2023 Example Daily'])
    expect(box().getAttribute('aria-activedescendant')).toBe(rows()[0]?.id)
    await user.keyboard('{Enter}')
    expect(`${window.location.pathname}${window.location.search}`).toBe(
      '/chart/trade-total/?point=trade-2023',
    )
    await waitFor(
      () => expect(evidence().textContent).toContain('rose to $240.1 billion last year'),
      patience,
    )
    expect(screen.queryByRole('listbox', { name: 'Results' })).toBeNull()
  })

  it('walks with the arrow keys, around the ends', async () => {
    const { user } = await search('weekly')
    await screen.findByRole('listbox', { name: 'Results' }, patience)
    const selected = () =>
      list()
        .getAllByRole('option', { selected: true })
        .map(({ id }) => id)
    const ids = rows().map(({ id }) => id)
    expect(selected()).toEqual([ids[0]])
    await user.keyboard('{ArrowDown}')
    expect(selected()).toEqual([ids[1]])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(selected()).toEqual([ids.at(-1)])
    await user.keyboard('{Enter}')
    expect(window.location.pathname).toBe('/sources/weekly-2023-10-alliance/')
  })

  it('finds an article by a publisher and what it writes about', async () => {
    await search('herald currency')
    await screen.findByRole('listbox', { name: 'Results' }, patience)
    expect(list().getByRole('option', { name: /Example Herald$/ })).toBeTruthy()
    expect(
      list().getByRole('option', { name: /No title recorded Example Herald · date unknown/ }),
    ).toBeTruthy()
  })

  it('unfolds a group in place', async () => {
    const { user } = await search('2023')
    await screen.findByRole('listbox', { name: 'Results' }, patience)
    const before = options().length
    await user.click(screen.getByRole('option', { name: /^\d+ more figures$/ }))
    expect(options().length).toBeGreaterThan(before)
    expect(screen.queryByRole('option', { name: /more figures/ })).toBeNull()
  })

  it('says that nothing has all the words, and offers the search without the one in vain', async () => {
    const { user } = await search('yuan zebra')
    expect(await screen.findByText('Nothing has all of “yuan zebra”.', {}, patience)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Without “zebra”: \d+ results/ }))
    expect(box()).toHaveProperty('value', 'yuan')
    expect(await screen.findByRole('listbox', { name: 'Results' })).toBeTruthy()
    expect(document.activeElement).toBe(box())
  })

  it('takes signs and ten thousand characters without harm, and says so', async () => {
    const { user } = await search('(.*)+[')
    expect(await screen.findByText(/^Type letters or digits/, {}, patience)).toBeTruthy()
    await user.clear(box())
    await user.paste(`trade ${'\\d+('.repeat(2500)}`)
    expect(await screen.findByText('Only the first 120 characters are looked for.')).toBeTruthy()
  })

  it('closes with Esc, first the list and then its text', async () => {
    const { user } = await search('trade')
    await screen.findByRole('listbox', { name: 'Results' }, patience)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox', { name: 'Results' })).toBeNull()
    expect(box()).toHaveProperty('value', 'trade')
    expect(box().getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('{Escape}')
    expect(box()).toHaveProperty('value', '')
  })

  it('says that it could not be loaded, and tries again', async () => {
    server.use(failing('data/find.json', 404))
    const { user } = visit('/sources/')
    await user.click(box())
    const alert = await screen.findByRole('alert', {}, patience)
    expect(alert.textContent).toContain('What can be found could not be loaded.')
    server.resetHandlers()
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/^Words and numbers/, {}, patience)).toBeTruthy()
  })
})
