import { describe, expect, it, vi } from 'vitest'
import { saveFile } from '~/features/share/saveFile'

describe('saving a file', () => {
  it('gives a file’s address back once it was read', () => {
    vi.useFakeTimers()
    URL.createObjectURL = () => 'blob:one'
    const revoke = vi.fn<(address: string) => void>()
    URL.revokeObjectURL = revoke
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    saveFile({ name: 'a.csv', type: 'text/csv', data: 'a' })
    expect(click).toHaveBeenCalledOnce()
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:one')
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
})
