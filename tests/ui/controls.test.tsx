import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '~/ui/Button'
import { Disclosure } from '~/ui/Disclosure'
import { IconButton } from '~/ui/IconButton'
import { LinkButton } from '~/ui/LinkButton'
import { Notice } from '~/ui/Notice'
import { SearchField } from '~/ui/SearchField'
import { Select } from '~/ui/Select'
import { Skeleton } from '~/ui/Skeleton'
import { Sparkline } from '~/ui/Sparkline'

describe('Button', () => {
  it('acts by keyboard and submits no form', async () => {
    const onClick = vi.fn<() => void>()
    render(
      <Button icon="copy" onClick={onClick}>
        Copy
      </Button>,
    )
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Copy' })
    expect(button.type).toBe('button')
    button.focus()
    await userEvent.keyboard('{Enter} ')
    expect(onClick).toHaveBeenCalledTimes(2)
  })

  it('does nothing when disabled', async () => {
    const onClick = vi.fn<() => void>()
    render(
      <Button disabled onClick={onClick}>
        Copy
      </Button>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect(onClick).not.toHaveBeenCalled()
  })

  it('has its name from the label when it is a mere sign', () => {
    render(<IconButton icon="moon" label="Dark" />)
    expect(screen.getByRole('button', { name: 'Dark' }).title).toBe('Dark')
  })

  it('is a link when it goes somewhere', () => {
    render(<LinkButton href="/sources/">Sources</LinkButton>)
    expect(screen.getByRole('link', { name: 'Sources' }).getAttribute('href')).toBe('/sources/')
  })
})

describe('Disclosure', () => {
  it('unfolds on its title and tells its owner', () => {
    const onToggle = vi.fn<(open: boolean) => void>()
    const { container } = render(
      <Disclosure title="How it was computed" count={2} onToggle={onToggle}>
        inputs
      </Disclosure>,
    )
    const details = container.querySelector('details')
    expect(details?.open).toBe(false)
    expect(details?.querySelector('summary')?.textContent).toBe('How it was computed 2')
    details?.setAttribute('open', '')
    if (details) fireEvent(details, new Event('toggle'))
    expect(onToggle).toHaveBeenLastCalledWith(true)
  })
})

describe('Notice', () => {
  it('interrupts for an error only', () => {
    render(
      <>
        <Notice kind="error" title="The data did not load" actions={<Button>Try again</Button>} />
        <Notice kind="info" title="Showing all years">
          because
        </Notice>
      </>,
    )
    expect(screen.getByRole('alert').textContent).toBe('The data did not loadTry again')
    expect(screen.getByRole('status').textContent).toBe('Showing all yearsbecause')
  })

  it('can be dismissed', async () => {
    const act = vi.fn<() => void>()
    render(<Notice kind="warning" title="Two claims differ" onDismiss={{ label: 'Dismiss', act }} />)
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(act).toHaveBeenCalledOnce()
  })
})

describe('Select', () => {
  it('has a name, hidden or not, and reports the chosen value', async () => {
    const onChange = vi.fn<(value: string) => void>()
    const options = ['2014', '2020'].map((value) => ({ value, label: value }))
    render(<Select label="From" hideLabel options={options} value="2014" onChange={onChange} />)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'From' }), '2020')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('2020')
  })
})

describe('SearchField', () => {
  it('is a named search box that knows its shortcut', async () => {
    const onChange = vi.fn<(value: string) => void>()
    render(<SearchField label="Find" value="" shortcut="/" onChange={onChange} />)
    const field = screen.getByRole('searchbox', { name: 'Find' })
    expect(field.getAttribute('aria-keyshortcuts')).toBe('/')
    await userEvent.type(field, 'o')
    expect(onChange).toHaveBeenCalledExactlyOnceWith('o')
  })
})

describe('decoration', () => {
  it('is silent to screen readers', () => {
    const { container } = render(
      <>
        <Skeleton lines={3} />
        <Sparkline hue="china" points={[[0, 1]]} />
      </>,
    )
    expect([...container.children].map((child) => child.getAttribute('aria-hidden'))).toEqual([
      'true',
      'true',
    ])
  })
})
