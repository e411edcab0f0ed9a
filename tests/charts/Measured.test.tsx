import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Measured } from '~/charts/parts/Measured'

afterEach(() => vi.unstubAllGlobals())

describe('Measured', () => {
  it('draws at once at the guessed width and follows its box', () => {
    let tell: (width: number) => void = () => undefined
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: (entries: readonly { contentRect: { width: number } }[]) => void) {
          tell = (width) => callback([{ contentRect: { width } }])
        }
        observe() {}
        disconnect() {}
      },
    )
    render(<Measured initial={700}>{(width) => <p>{width} px</p>}</Measured>)
    expect(screen.getByText('700 px')).toBeDefined()
    act(() => tell(328.7))
    expect(screen.getByText('328 px')).toBeDefined()
    act(() => tell(0))
    expect(screen.getByText('328 px')).toBeDefined()
  })
})
