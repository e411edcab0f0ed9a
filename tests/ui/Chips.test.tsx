import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { ChipLinks } from '~/ui/ChipLinks'
import { ChipToggles } from '~/ui/ChipToggles'

describe('ChipLinks', () => {
  const links = [
    { id: 'trade', label: 'Trade', href: '/chart/trade/', current: true },
    { id: 'oil', label: 'Oil', href: '/chart/oil/', count: 4 },
  ]

  it('names the place and marks the present one', () => {
    render(<ChipLinks label="Topics" links={links} />)
    expect(screen.getByRole('navigation', { name: 'Topics' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Trade' }).getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('link', { name: 'Oil 4' }).getAttribute('href')).toBe('/chart/oil/')
  })

  it('lets its owner follow a link in the page', async () => {
    const onFollow = vi.fn<(id: string, event: { preventDefault: () => void }) => void>((_, event) =>
      event.preventDefault(),
    )
    render(<ChipLinks label="Topics" links={links} onFollow={onFollow} />)
    await userEvent.click(screen.getByRole('link', { name: 'Oil 4' }))
    expect(onFollow.mock.calls[0]?.[0]).toBe('oil')
  })
})

describe('ChipToggles', () => {
  it('switches one value and keeps the order of the options', async () => {
    const onChange = vi.fn<(selected: readonly string[]) => void>()
    const options = ['a', 'b', 'c'].map((value) => ({ value, label: value }))
    render(<ChipToggles label="Letters" options={options} selected={['c']} onChange={onChange} />)
    expect(screen.getByRole('button', { name: 'c' }).getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(screen.getByRole('button', { name: 'a' }))
    expect(onChange).toHaveBeenLastCalledWith(['a', 'c'])
    await userEvent.click(screen.getByRole('button', { name: 'c' }))
    expect(onChange).toHaveBeenLastCalledWith([])
  })
})
