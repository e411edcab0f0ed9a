import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Segmented } from '~/ui/Segmented'

// user-event escapes the group's name, and jsdom has no CSS.escape; React's ids need none.
vi.stubGlobal('CSS', { escape: (name: string) => name })

const options = [
  { value: 'year', label: 'Year', data: { 'data-testid': 'first' } },
  { value: 'quarter', label: 'Quarter', disabled: true, hint: 'no quarters are stated' },
  { value: 'month', label: 'Month', count: 3 },
] as const

type Value = (typeof options)[number]['value']

const setup = (value: Value = 'year') => {
  const onChange = vi.fn<(value: Value) => void>()
  render(<Segmented<Value> label="Frequency" options={options} value={value} onChange={onChange} />)
  return { onChange, user: userEvent.setup() }
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

describe('Segmented', () => {
  it('is a named group with one choice checked', () => {
    setup()
    expect(screen.getByRole('radiogroup', { name: 'Frequency' })).toBeTruthy()
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([radio('Year')])
  })

  it('takes a click', async () => {
    const { onChange, user } = setup()
    await user.click(radio('Month 3'))
    expect(onChange).toHaveBeenCalledExactlyOnceWith('month')
  })

  it('moves by arrow past what is disabled', async () => {
    const { onChange, user } = setup()
    await user.tab()
    expect(document.activeElement).toBe(radio('Year'))
    await user.keyboard('{ArrowRight}')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('month')
  })

  it('is one stop for Tab', async () => {
    const { user } = setup('month')
    await user.tab()
    expect(document.activeElement).toBe(radio('Month 3'))
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })

  it('says why an option is disabled and passes data attributes to the control', () => {
    setup()
    expect(radio('Quarter').disabled).toBe(true)
    expect(radio('Quarter').title).toBe('no quarters are stated')
    expect(screen.getByTestId('first')).toBe(radio('Year'))
  })
})
