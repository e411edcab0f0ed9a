import { render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { heightMessages } from '~/features/embed/heightMessages'
import { useReportedHeight } from '~/features/embed/useReportedHeight'

/** Stands for a host: what a frame of this height says to it, and again at every change. */
function hosted(child?: string) {
  const said: unknown[] = []
  let changed: () => void = () => {}
  let height = 480
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(notify: () => void) {
        changed = notify
      }
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(window, 'parent', 'get').mockReturnValue({
    postMessage: (message: unknown) => void said.push(message),
  } as unknown as Window)
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, 0, 300, height),
  )
  const Frame = () => {
    const content = useRef<HTMLElement>(null)
    useReportedHeight(content, 'trade-total', child)
    return <main ref={content} />
  }
  render(<Frame />)
  return {
    said,
    become: (next: number) => {
      height = next
      changed()
    },
  }
}

describe('the height of a frame', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  it('is told as Datawrapper and pym.js tell it', () => {
    expect(heightMessages(480, 'trade-total', undefined)).toEqual([
      { 'datawrapper-height': { 'trade-total': 480 } },
      'pymxPYMxtrade-totalxPYMxheightxPYMx480',
    ])
  })

  it('is told under the name that a pym.js host gave the frame', () => {
    expect(hosted('chart-1').said).toContain('pymxPYMxchart-1xPYMxheightxPYMx480')
  })

  it('is told at first and at every change, also when it shrinks', () => {
    const { said, become } = hosted()
    become(910.2)
    become(455)
    const heights = said.flatMap((message) =>
      typeof message === 'object' && message !== null && 'datawrapper-height' in message
        ? [message['datawrapper-height']]
        : [],
    )
    expect(heights).toEqual([{ 'trade-total': 480 }, { 'trade-total': 911 }, { 'trade-total': 455 }])
  })

  it('is told again for a host whose script comes late', () => {
    vi.useFakeTimers()
    const { said } = hosted()
    const before = said.length
    vi.advanceTimersByTime(10_000)
    expect(said.length).toBeGreaterThan(before)
  })

  it('is told to nobody outside of a frame', () => {
    const { said } = hosted()
    vi.restoreAllMocks()
    const count = said.length
    const heard = vi.spyOn(window, 'postMessage')
    const Frame = () => {
      const content = useRef<HTMLElement>(null)
      useReportedHeight(content, 'trade-total', undefined)
      return <main ref={content} />
    }
    render(<Frame />)
    expect(said).toHaveLength(count)
    expect(heard).not.toHaveBeenCalled()
  })
})
