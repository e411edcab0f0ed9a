import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Sheet } from '~/ui/Sheet'

// jsdom knows the element but not its methods. Keeping and returning focus is the browser's part.
const close = vi.fn<(dialog: HTMLDialogElement) => void>()

beforeEach(() => {
  close.mockReset()
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function closeDialog() {
    this.open = false
    close(this)
  }
})

const sheet = (open: boolean, onClose = vi.fn<() => void>()) => (
  <Sheet open={open} onClose={onClose} title="Evidence" closeLabel="Close" foot={<p>foot</p>}>
    <p>body</p>
  </Sheet>
)

describe('Sheet', () => {
  it('is a dialog named by its title, when open', () => {
    const { rerender } = render(sheet(false))
    expect(screen.queryByRole('dialog')).toBeNull()
    rerender(sheet(true))
    expect(screen.getByRole('dialog', { name: 'Evidence' }).textContent).toContain('body')
    rerender(sheet(false))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('asks its owner to close on its button, on Esc and on a click outside', async () => {
    const onClose = vi.fn<() => void>()
    render(sheet(true, onClose))
    const dialog = screen.getByRole('dialog')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false)
    expect(onClose).toHaveBeenCalledTimes(2)
    await userEvent.click(dialog)
    expect(onClose).toHaveBeenCalledTimes(3)
    await userEvent.click(screen.getByText('body'))
    expect(onClose).toHaveBeenCalledTimes(3)
  })

  it('closes properly when it is taken away open, so that focus returns', () => {
    const { unmount } = render(sheet(true))
    unmount()
    expect(close).toHaveBeenCalledOnce()
  })
})
