import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Dialog } from '~/ui/Dialog'

// jsdom knows the element but not its methods. Keeping and returning focus is the browser's part.
const close = vi.fn<() => void>()

beforeEach(() => {
  close.mockReset()
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = close
})

const show = () => {
  const onClose = vi.fn<() => void>()
  const shown = render(
    <Dialog title="Share" closeLabel="Close" onClose={onClose}>
      <p>body</p>
    </Dialog>,
  )
  return { ...shown, onClose }
}

describe('Dialog', () => {
  it('asks its owner to close on its button, on Esc and on a press outside', async () => {
    const { onClose } = show()
    const dialog = screen.getByRole('dialog', { name: 'Share' })
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalledTimes(1)
    expect(fireEvent(dialog, new Event('cancel', { cancelable: true }))).toBe(false)
    expect(onClose).toHaveBeenCalledTimes(2)
    fireEvent.pointerDown(dialog)
    expect(onClose).toHaveBeenCalledTimes(3)
  })

  it('stays when text is selected to beyond its edge', () => {
    const { onClose } = show()
    fireEvent.pointerDown(screen.getByText('body'))
    fireEvent.pointerUp(screen.getByRole('dialog'))
    fireEvent.click(screen.getByRole('dialog'))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('closes properly when it is taken away, so that focus returns', () => {
    show().unmount()
    expect(close).toHaveBeenCalledOnce()
  })
})
