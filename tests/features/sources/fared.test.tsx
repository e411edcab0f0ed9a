import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { query, visit, withServer } from '../page'
import { withoutScrolling } from '../find/no-scrolling'

withServer()
withoutScrolling()

const section = async (article: string) => {
  const hands = visit(`/sources/${article}/`)
  return { ...hands, fared: within(await screen.findByRole('region', { name: 'How its figures fared' })) }
}

describe('how an article’s figures fared', () => {
  it('counts the checks in which they take part, each count leading to its checks', async () => {
    const { fared } = await section('weekly-2023-10-alliance')
    expect(fared.getByText('Its figures take part in 2 checks.')).toBeTruthy()
    const link = fared.getByRole('link', { name: '1 agrees when rounded' })
    expect(link.getAttribute('href')).toBe('/audit/?verdict=agrees-rounded&article=weekly-2023-10-alliance')
    expect(fared.queryByText(/cannot be compared/)).toBeNull()
  })

  it('lists what contradicts and leads to it in the audit', async () => {
    const { user, fared } = await section('herald-two-thirds')
    const sides = fared.getByText('$210 bn stated')
    expect(sides.tagName).toBe('B')
    expect(sides.parentElement?.textContent).toBe('$210 bn stated · $190.27 bn stated · $19.7 bn apart')
    await user.click(fared.getByRole('link', { name: 'Goods trade between China and Russia, 2022' }))
    await waitFor(() => expect(query('check')).toBe('same-trade-total-2022-high'))
    expect(await screen.findByRole('heading', { level: 1, name: /^7 checks/ })).toBeTruthy()
  })

  it('leads to all of its checks in the audit', async () => {
    const { fared } = await section('daily-2024-01-12-trade-record')
    expect(fared.getByRole('link', { name: 'All of them in the audit' }).getAttribute('href')).toBe(
      '/audit/?article=daily-2024-01-12-trade-record',
    )
  })

  it('says where nothing could be checked', async () => {
    const { fared } = await section('statistics-office-oil-prices')
    expect(fared.getByText(/^None of its figures has to do with another one here/)).toBeTruthy()
    expect(fared.queryByRole('link')).toBeNull()
  })
})
