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
    screen.getByText('700 px')
    act(() => tell(328.7))
    screen.getByText('328 px')
    act(() => tell(0))
    screen.getByText('328 px')
  })
})
