import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Tabs } from '~/ui/Tabs'

const tabs = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
  { value: 'three', label: 'Three' },
] as const

function Three() {
  const [value, setValue] = useState<(typeof tabs)[number]['value']>('one')
  return (
    <Tabs label="Views" tabs={tabs} value={value} onChange={setValue}>
      <button type="button">in {value}</button>
    </Tabs>
  )
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent

describe('Tabs', () => {
  it('is one stop for Tab, and the next is inside the view', async () => {
    render(<Three />)
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe('One')
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe('in one')
  })

  it('is walked by arrows, Home and End, and leaves other keys alone', async () => {
    render(<Three />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowLeft}')
    expect(chosen()).toBe('Three')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(chosen()).toBe('Two')
    await userEvent.keyboard('{End}a')
    expect(chosen()).toBe('Three')
    await userEvent.keyboard('{Home}')
    expect(screen.getByRole('tabpanel', { name: 'One' }).textContent).toBe('in one')
  })
})
