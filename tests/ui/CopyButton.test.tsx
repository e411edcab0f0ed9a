import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CopyButton } from '~/ui/CopyButton'
import type { TextSource } from '~/ui/copy-text'

const writeText = vi.fn<(text: string) => Promise<void>>()

beforeEach(() => {
  vi.useFakeTimers()
  writeText.mockReset().mockResolvedValue()
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
})

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'clipboard')
})

const click = async (text: TextSource) => {
  render(<CopyButton text={text} label="Copy" copiedLabel="Copied" failedLabel="Copy this by hand" />)
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await act(() => vi.advanceTimersByTimeAsync(0))
}

const said = () => screen.getByRole('status').textContent

describe('CopyButton', () => {
  it('copies, says so, and is ready again', async () => {
    await click('a citation')
    expect(writeText).toHaveBeenCalledExactlyOnceWith('a citation')
    expect(said()).toBe('Copied')
    await act(() => vi.advanceTimersByTimeAsync(3000))
    expect(said()).toBe('')
  })

  it('copies a text that comes later', async () => {
    await click(() => Promise.resolve('made on demand'))
    expect(writeText).toHaveBeenCalledExactlyOnceWith('made on demand')
  })

  it('hands a browser that has ClipboardItem a promise, inside the click', async () => {
    const write = vi.fn<(items: readonly unknown[]) => Promise<void>>().mockResolvedValue()
    vi.stubGlobal('ClipboardItem', vi.fn<() => void>())
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } })
    render(
      <CopyButton
        text={() => new Promise<string>(() => {})}
        label="Copy"
        copiedLabel="Copied"
        failedLabel="Copy this by hand"
      />,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(write).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  it('offers the text to select when the browser refuses', async () => {
    writeText.mockRejectedValue(new Error('denied'))
    await click('a citation')
    expect(said()).toBe('Copy this by hand')
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copy this by hand' })
    expect(field.value).toBe('a citation')
    fireEvent.focus(field)
    expect(field.selectionEnd).toBe('a citation'.length)
  })

  it('offers the text where the page has no clipboard at all', async () => {
    Reflect.deleteProperty(navigator, 'clipboard')
    await click('a citation')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('a citation')
  })

  it('says that it failed when there is no text to offer', async () => {
    await click(() => Promise.reject(new Error('not loaded')))
    expect(said()).toBe('Copy this by hand')
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
