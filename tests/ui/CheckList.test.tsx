import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CheckList, type CheckListWords } from '~/ui/CheckList'

const words: CheckListWords = {
  clear: 'Clear',
  only: 'only',
  onlyOf: (label) => `Only ${label}`,
  search: 'Search',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  noMatch: 'Nothing matches',
}

const optionsOf = (length: number) =>
  Array.from({ length }, (_, at) => ({ value: `v${at}`, label: `Outlet ${at}`, count: 10 * at }))

interface ListProps {
  readonly length: number
  readonly initial?: readonly string[]
  readonly onClear?: () => void
}

function List({ length, initial = [], onClear }: ListProps) {
  const [selected, setSelected] = useState(initial)
  return (
    <CheckList
      label="Articles"
      options={optionsOf(length)}
      selected={selected}
      onChange={setSelected}
      onClear={onClear}
      words={words}
    />
  )
}

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox')
const ticked = () => boxes().flatMap((box, at) => (box.checked ? [at] : []))

describe('CheckList', () => {
  it('is a named group of native checkboxes with their counts', () => {
    render(<List length={3} initial={['v1']} />)
    expect(screen.getByRole('group', { name: 'Articles' })).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Outlet 1 10' }).checked).toBe(true)
  })

  it('ticks and unticks with the space bar', async () => {
    const user = userEvent.setup()
    render(<List length={3} />)
    await user.tab()
    await user.keyboard(' ')
    expect(ticked()).toEqual([0])
    await user.keyboard(' ')
    expect(ticked()).toEqual([])
  })

  it('keeps one alone', async () => {
    render(<List length={3} initial={['v0', 'v1', 'v2']} />)
    await userEvent.click(screen.getByRole('button', { name: 'Only Outlet 1' }))
    expect(ticked()).toEqual([1])
  })

  it('offers to clear only what can be cleared', async () => {
    const onClear = vi.fn<() => void>()
    const { rerender } = render(<List length={3} />)
    expect(screen.queryByRole('button', { name: 'Clear: Articles' })).toBeNull()
    rerender(<List length={3} onClear={onClear} />)
    await userEvent.click(screen.getByRole('button', { name: 'Clear: Articles' }))
    expect(onClear).toHaveBeenCalledOnce()
  })

  it('folds a long list and says how long it is', async () => {
    render(<List length={10} />)
    expect(boxes()).toHaveLength(6)
    const more = screen.getByRole('button', { name: 'Show all 10' })
    expect(more.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(more)
    expect(boxes()).toHaveLength(10)
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }))
    expect(boxes()).toHaveLength(6)
  })

  it('hides no single row behind a button', () => {
    render(<List length={7} />)
    expect(boxes()).toHaveLength(7)
    expect(screen.queryByRole('button', { name: /Show/ })).toBeNull()
  })

  it('keeps ticked rows in sight when folded', () => {
    render(<List length={10} initial={['v8']} />)
    expect(ticked()).toEqual([6])
    expect(boxes()).toHaveLength(7)
  })

  it('searches a list longer than twelve, and says when nothing matches', async () => {
    render(<List length={13} />)
    const field = screen.getByRole('searchbox', { name: 'Search: Articles' })
    await userEvent.type(field, 'LET 12')
    expect(boxes()).toHaveLength(1)
    await userEvent.type(field, 'x')
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0)
    expect(screen.getByRole('status').textContent).toBe('Nothing matches')
  })

  it('passes data attributes to the checkbox and offers nothing on a disabled row', () => {
    render(
      <CheckList
        label="Status"
        options={[{ value: 'x', label: 'X', disabled: true, data: { 'data-testid': 'first' } }]}
        selected={[]}
        onChange={() => {}}
        words={words}
      />,
    )
    expect(screen.getByTestId<HTMLInputElement>('first').type).toBe('checkbox')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
